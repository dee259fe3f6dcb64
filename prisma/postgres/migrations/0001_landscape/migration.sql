-- CreateTable
CREATE TABLE "Landscape" (
    "id" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "directory" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "stages" JSONB NOT NULL,
    "groups" JSONB NOT NULL,
    "sheets" JSONB NOT NULL,
    "seededAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Landscape_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "explanation" JSONB NOT NULL,
    "hasFixedOrder" BOOLEAN NOT NULL,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Subcategory" (
    "categorySlug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "explanation" JSONB NOT NULL,

    CONSTRAINT "Subcategory_pkey" PRIMARY KEY ("categorySlug","slug")
);

-- CreateTable
CREATE TABLE "Project" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "summary" JSONB,
    "aliases" JSONB NOT NULL,
    "stage" TEXT,
    "stageDate" TEXT,
    "foundation" TEXT,
    "featured" JSONB,
    "license" TEXT,
    "isOpenSource" BOOLEAN,
    "country" TEXT,
    "joined" TEXT,
    "logo" TEXT,
    "logoIndex" INTEGER,
    "color" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Placement" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "categorySlug" TEXT NOT NULL,
    "subcategorySlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isHome" BOOLEAN NOT NULL,
    "isImplied" BOOLEAN NOT NULL,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "Vendor" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "summary" JSONB,
    "homepage" TEXT,
    "country" TEXT,
    "parent" TEXT,
    "logo" TEXT,
    "logoIndex" INTEGER,
    "color" TEXT,
    "source" JSONB,

    CONSTRAINT "Vendor_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ProjectVendor" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "vendorSlug" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "ProjectVendor_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "Relation" (
    "sourceSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "targetSlug" TEXT NOT NULL,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("sourceSlug","rank")
);

-- CreateTable
CREATE TABLE "StageEvent" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "foundation" TEXT,

    CONSTRAINT "StageEvent_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "Repository" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "name" TEXT,
    "isPrimary" BOOLEAN NOT NULL,
    "branch" TEXT,
    "license" TEXT,

    CONSTRAINT "Repository_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "ProjectTag" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "ProjectTag_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "ProjectLanguage" (
    "projectSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "ProjectLanguage_pkey" PRIMARY KEY ("projectSlug","rank")
);

-- CreateTable
CREATE TABLE "Alias" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "projectSlug" TEXT NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("kind","key")
);

-- CreateTable
CREATE TABLE "VendorAlias" (
    "key" TEXT NOT NULL,
    "vendorSlug" TEXT NOT NULL,

    CONSTRAINT "VendorAlias_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Guide" (
    "id" INTEGER NOT NULL,
    "chapters" JSONB NOT NULL,

    CONSTRAINT "Guide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogoSheet" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "LogoSheet_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Logo" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,

    CONSTRAINT "Logo_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Category_position_key" ON "Category"("position");

-- CreateIndex
CREATE UNIQUE INDEX "Project_position_key" ON "Project"("position");

-- CreateIndex
CREATE INDEX "Project_name_idx" ON "Project"("name");

-- CreateIndex
CREATE INDEX "Project_kind_idx" ON "Project"("kind");

-- CreateIndex
CREATE INDEX "Project_stage_idx" ON "Project"("stage");

-- CreateIndex
CREATE INDEX "Project_license_idx" ON "Project"("license");

-- CreateIndex
CREATE INDEX "Project_isOpenSource_idx" ON "Project"("isOpenSource");

-- CreateIndex
CREATE INDEX "Project_country_idx" ON "Project"("country");

-- CreateIndex
CREATE INDEX "Project_joined_idx" ON "Project"("joined");

-- CreateIndex
CREATE INDEX "Placement_categorySlug_subcategorySlug_position_idx" ON "Placement"("categorySlug", "subcategorySlug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Vendor_position_key" ON "Vendor"("position");

-- CreateIndex
CREATE INDEX "Vendor_kind_idx" ON "Vendor"("kind");

-- CreateIndex
CREATE INDEX "Vendor_country_idx" ON "Vendor"("country");

-- CreateIndex
CREATE INDEX "Vendor_parent_idx" ON "Vendor"("parent");

-- CreateIndex
CREATE INDEX "ProjectVendor_vendorSlug_role_idx" ON "ProjectVendor"("vendorSlug", "role");

-- CreateIndex
CREATE INDEX "Relation_targetSlug_kind_idx" ON "Relation"("targetSlug", "kind");

-- CreateIndex
CREATE INDEX "StageEvent_date_idx" ON "StageEvent"("date");

-- CreateIndex
CREATE INDEX "StageEvent_stage_date_idx" ON "StageEvent"("stage", "date");

-- CreateIndex
CREATE INDEX "Repository_url_idx" ON "Repository"("url");

-- CreateIndex
CREATE INDEX "ProjectTag_tag_idx" ON "ProjectTag"("tag");

-- CreateIndex
CREATE INDEX "ProjectLanguage_language_idx" ON "ProjectLanguage"("language");

-- CreateIndex
CREATE INDEX "Alias_projectSlug_idx" ON "Alias"("projectSlug");

-- AddForeignKey
ALTER TABLE "Subcategory" ADD CONSTRAINT "Subcategory_categorySlug_fkey" FOREIGN KEY ("categorySlug") REFERENCES "Category"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_categorySlug_subcategorySlug_fkey" FOREIGN KEY ("categorySlug", "subcategorySlug") REFERENCES "Subcategory"("categorySlug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectVendor" ADD CONSTRAINT "ProjectVendor_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectVendor" ADD CONSTRAINT "ProjectVendor_vendorSlug_fkey" FOREIGN KEY ("vendorSlug") REFERENCES "Vendor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_targetSlug_fkey" FOREIGN KEY ("targetSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageEvent" ADD CONSTRAINT "StageEvent_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Repository" ADD CONSTRAINT "Repository_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTag" ADD CONSTRAINT "ProjectTag_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectLanguage" ADD CONSTRAINT "ProjectLanguage_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_projectSlug_fkey" FOREIGN KEY ("projectSlug") REFERENCES "Project"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

