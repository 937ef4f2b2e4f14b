// Tests look at parts of the page without what fetches them.
import "../../src/i18n/late/about.ts";
import "../../src/i18n/late/copy.ts";
import "../../src/i18n/late/deck.ts";
import "../../src/i18n/late/evidence.ts";
import "../../src/i18n/late/export.ts";
import "../../src/i18n/late/figures.ts";
import "../../src/i18n/late/legend.ts";
import "../../src/i18n/late/lens.ts";
import "../../src/i18n/late/long.ts";
import "../../src/i18n/late/matrix.ts";
import "../../src/i18n/late/outline.ts";
import "../../src/i18n/late/own.ts";
import "../../src/i18n/late/share.ts";
import "../../src/i18n/late/text.ts";
import "../../src/i18n/late/explore.ts";
import "../../src/i18n/late/question.ts";
import "../../src/i18n/late/tour.ts";
