-- CreateTable
CREATE TABLE "RepositoryReport" (
    "url" TEXT NOT NULL,
    "data" JSONB,
    "readAt" TIMESTAMP(3),
    "triedAt" TIMESTAMP(3) NOT NULL,
    "error" TEXT,
    "etags" JSONB NOT NULL,

    CONSTRAINT "RepositoryReport_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "HistorySource" (
    "directory" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "HistorySource_pkey" PRIMARY KEY ("directory")
);

-- CreateTable
CREATE TABLE "HistoryChange" (
    "directory" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "projectSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "HistoryChange_pkey" PRIMARY KEY ("directory","rank")
);

-- CreateTable
CREATE TABLE "Overlay" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Overlay_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "HistoryChange_directory_date_idx" ON "HistoryChange"("directory", "date");

-- CreateIndex
CREATE UNIQUE INDEX "Overlay_position_key" ON "Overlay"("position");

-- AddForeignKey
ALTER TABLE "HistoryChange" ADD CONSTRAINT "HistoryChange_directory_fkey" FOREIGN KEY ("directory") REFERENCES "HistorySource"("directory") ON DELETE CASCADE ON UPDATE CASCADE;

