// Tests look at parts of the page without what fetches them.
import "../../src/i18n/late/about.ts";
import "../../src/i18n/late/card.ts";
import "../../src/i18n/late/export.ts";
import "../../src/i18n/late/facts.ts";
import "../../src/i18n/late/tables.ts";
import "../../src/i18n/late/filter.ts";
import "../../src/i18n/late/intro.ts";
import "../../src/i18n/late/lens.ts";
import "../../src/i18n/late/text.ts";
import "../../src/i18n/late/outline.ts";
import "../../src/i18n/late/own.ts";
import "../../src/i18n/late/problem.ts";
import "../../src/i18n/late/share.ts";
import "../../src/i18n/late/tour.ts";
