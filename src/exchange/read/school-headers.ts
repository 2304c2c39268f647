/** How the ministry heads the columns of its lists of schools, and how OpenStreetMap names the same: words of no language, parted by commas. */
export const schoolHeaders = {
  code: 'CD_ETAB,CODE_ETAB,CD_ETABL,COD_ETAB,CODE_GRESA,GRESA,code gresa,ref,ref:MA',
  nameAr: 'NOM_ETABA,NOM_ETAB_A,NOM_ETAB_AR,NOM_ETABL_AR,NOM_AR,LA_ETAB,LIB_ETAB_AR,name:ar,name',
  nameFr: 'NOM_ETABL,NOM_ETAB_L,NOM_ETAB_FR,NOM_ETABL_FR,NOM_FR,LL_ETAB,LIB_ETAB_FR,NOM_ETAB,name:fr',
  level: 'LL_CYCLE,LA_CYCLE,CYCLE,CD_CYCLE,typeEtab,TYPE_ETAB,isced:level,school:type',
  sector: 'LL_SECTEUR,LA_SECTEUR,SECTEUR,TYPE_ENS,operator:type',
  pupils: 'NB_ELEVES,NBR_ELEVES,EFFECTIF,EFFECTIFS,TOTAL_ELEVES,capacity',
  directorate: 'LL_PROV,LA_PROV,LL_PROVINCE,LA_PROVINCE,PROVINCE,DELEGATION,DP',
  commune: 'la_com,ll_com,NOM_COM,LIB_COM,COMMUNE,addr:city,addr:municipality',
  latitude: 'Y,LAT,COORD_Y,Y_WGS84,GPS_LAT',
  longitude: 'X,LON,LNG,LONG,COORD_X,X_WGS84,GPS_LON',
} as const
