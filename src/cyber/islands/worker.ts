import '../../platform/ui/islands/offline-worker.ts'
