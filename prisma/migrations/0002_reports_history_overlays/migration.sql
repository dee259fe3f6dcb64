-- CreateTable
CREATE TABLE "RepositoryReport" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "data" JSONB,
    "readAt" DATETIME,
    "triedAt" DATETIME NOT NULL,
    "error" TEXT,
    "etags" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "HistorySource" (
    "directory" TEXT NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    "state" JSONB NOT NULL
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

    PRIMARY KEY ("directory", "rank"),
    CONSTRAINT "HistoryChange_directory_fkey" FOREIGN KEY ("directory") REFERENCES "HistorySource" ("directory") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Overlay" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "content" JSONB NOT NULL
);

-- CreateIndex
CREATE INDEX "HistoryChange_directory_date_idx" ON "HistoryChange"("directory", "date");

-- CreateIndex
CREATE UNIQUE INDEX "Overlay_position_key" ON "Overlay"("position");

