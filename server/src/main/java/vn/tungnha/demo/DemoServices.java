package vn.tungnha.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tungnha.catalogue.Catalogue;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;

/** The services of the demo province and their playbooks, told as facts of the province office; one that ends later is live at first. */
final class DemoServices {
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final int leaf;
    private final UUID office;

    DemoServices(Ledger ledger, Catalogue catalogue, int leaf, UUID office) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.leaf = leaf;
        this.office = office;
    }

    /** The service with this code. */
    static UUID id(String code) { return Ids.named("demo", "service", code); }

    List<DemoService> tell() {
        var services = new ArrayList<DemoService>();
        var facts = new ArrayList<NewFact>();
        Instant at = ProvinceDay.start(DemoOptions.BEGIN.minusDays(1)).plusSeconds(8 * 3_600);
        for (List<String> cells : cells()) {
            UUID id = id(cells.get(0));
            services.add(new DemoService(id, cells.get(0), cells.get(4).equals("cadre"), Double.parseDouble(cells.get(7)), LocalDate.parse(cells.get(8)),
                    cells.get(9).isEmpty() ? null : LocalDate.parse(cells.get(9))));
            facts.add(new NewFact(id, leaf, "service.added/1", id, office, null, null, null, at, "{\"code\":\"" + cells.get(0) + "\",\"name\":\"" + cells.get(1)
                    + "\",\"category\":\"" + cells.get(2) + "\",\"pillar\":\"" + cells.get(3) + "\",\"audience\":\"" + cells.get(4) + "\",\"owner\":\"" + cells.get(5)
                    + "\",\"status\":\"live\"" + optional("partner", cells.get(10)) + optional("kind", cells.get(11)) + "}", null));
        }
        ledger.tell(facts, at.plusSeconds(60));
        ledger.tell(catalogue.playbooks(office, at.plusSeconds(120)), at.plusSeconds(180));
        return services;
    }

    private static String optional(String field, String value) { return value.isEmpty() ? "" : ",\"" + field + "\":\"" + value + "\""; }

    private static List<List<String>> cells() {
        try (InputStream in = DemoServices.class.getResourceAsStream("/demo/services.csv")) {
            return Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().skip(1).map(Csv.Line::cells).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
