package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** The headings of a platform's export are an office's own matter, for itself and the places beneath it. */
@TungNhaTest
class LayoutsTest {
    private static final Map<String, List<String>> ODD = Map.of("number", List.of("so hieu"), "day", List.of("hom"));
    private static final Map<String, List<String>> USUAL = Map.of("number", List.of("ma"));

    @Autowired ApplicationContext context;
    @Autowired Layouts layouts;

    @Test
    void aCommunesLayoutChangesNobodyElses() {
        var here = new Village(context);
        var elsewhere = new Village(context);
        Map<String, List<String>> shipped = layouts.all(here.province).get("voso");

        layouts.keep(here.commune, "voso", ODD);

        assertThat(layouts.all(here.commune).get("voso")).isEqualTo(ODD);
        assertThat(layouts.all(here.village).get("voso")).isEqualTo(ODD);
        assertThat(layouts.all(here.province).get("voso")).isEqualTo(shipped);
        assertThat(layouts.all(elsewhere.commune).get("voso")).isEqualTo(shipped);
    }

    @Test
    void aProvincesLayoutCountsBeneathItUntilACommuneWritesItsOwn() {
        var here = new Village(context);
        layouts.keep(here.province, "voso", USUAL);
        assertThat(layouts.all(here.commune).get("voso")).isEqualTo(USUAL);

        layouts.keep(here.commune, "voso", ODD);

        assertThat(layouts.all(here.commune).get("voso")).isEqualTo(ODD);
        assertThat(layouts.all(here.province).get("voso")).isEqualTo(USUAL);
        assertThat(layouts.all(here.commune)).as("layouts for any platform").containsKey("");
    }
}
