package vn.tungnha.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.Table.RefusedRow;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The province's services, as its office brings them in from a table. */
@Component
public class Catalogue {
    private static final List<String> NEEDED = List.of("code", "name", "category", "pillar", "audience", "owner", "status");
    static final List<String> COLUMNS = Stream.concat(NEEDED.stream(), Stream.of("partner", "kind")).toList();
    static final TableColumns FILE = new TableColumns(Set.copyOf(COLUMNS), NEEDED, Map.of("ma", "code", "ten", "name", "ten dich vu", "name", "nhom", "category",
            "tru cot", "pillar", "doi tuong", "audience", "don vi phu trach", "owner", "trang thai", "status", "don vi phoi hop", "partner", "loai", "kind"));

    private final Places places;
    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShippedPlaybooks shipped;
    private final Desk desk;
    private final JsonMapper json = new JsonMapper();

    /** A live service as the shipped playbooks are laid against it. */
    private record Standing(UUID id, String code, boolean hasPlaybook) {}

    Catalogue(Places places, Ledger ledger, JdbcClient jdbc, Clock clock, ShippedPlaybooks shipped, Desk desk) {
        this.places = places;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
        this.shipped = shipped;
        this.desk = desk;
    }

    /** Publishes the shipped playbook of each live service that has none yet; one that has keeps its own. */
    public PlaybookReport publishPlaybooks(UUID author) {
        Map<String, ShippedPlaybook> playbooks = playbooks();
        List<Standing> live = live(province());
        List<NewFact> facts = playbooks(author, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        desk.tell(facts).forEach(Desk::required);
        return new PlaybookReport(facts.size(), (int) live.stream().filter(Standing::hasPlaybook).count(),
                live.stream().filter(service -> !service.hasPlaybook() && !playbooks.containsKey(service.code())).map(Standing::code).toList());
    }

    /**
     * The shipped playbooks of live services that have none yet, as they would be told.
     *
     * @param at when they are published
     */
    public List<NewFact> playbooks(UUID author, Instant at) {
        int leaf = province();
        Map<String, ShippedPlaybook> playbooks = playbooks();
        return live(leaf).stream().filter(service -> !service.hasPlaybook() && playbooks.containsKey(service.code()))
                .map(service -> first(service, playbooks.get(service.code()), leaf, author, at)).toList();
    }

    private Map<String, ShippedPlaybook> playbooks() { return shipped.all().stream().collect(Collectors.toMap(ShippedPlaybook::code, Function.identity())); }

    private NewFact first(Standing service, ShippedPlaybook playbook, int leaf, UUID author, Instant at) {
        UUID id = Ids.named("playbooks", service.id().toString(), json.writeValueAsString(playbook));
        return desk.fact(author, leaf, "service.published/1", id, service.id(), at, playbook.first());
    }

    private List<Standing> live(int leaf) {
        return jdbc.sql("select id, code, version is not null as has_playbook from catalogue.service where leaf = :leaf and status = 'live' order by code")
                .param("leaf", leaf)
                .query((row, n) -> new Standing(row.getObject("id", UUID.class), row.getString("code"), row.getBoolean("has_playbook"))).list();
    }

    private int province() {
        return places.root(ProvinceDay.of(clock.instant())).map(Place::ownLeaf).orElseThrow(() -> new Refusal(CatalogueProblem.SERVICE_NO_PROVINCE));
    }

    /**
     * Adds the services of a table with the columns of {@link ServiceAdded}, partner and kind if it has them; the same table twice adds nothing.
     *
     * @param author who publishes them; the ledger asks whether they may
     */
    public ServiceImportReport importFile(Path file, UUID author) { return take(Table.read(file, FILE), author); }

    /** @param name of the file, for messages and to know its format */
    public ServiceImportReport importFile(String name, byte[] file, UUID author) { return take(Table.read(name, file, FILE), author); }

    private ServiceImportReport take(Table table, UUID author) {
        int leaf = province();
        Map<String, UUID> standing = standing(leaf);
        Map<UUID, Table.Row> fresh = new LinkedHashMap<>();
        var refused = new ArrayList<RefusedRow>();
        int known = 0;
        for (Table.Row row : table.rows()) {
            UUID id = Ids.named("services", String.valueOf(row.get("code")), body(row));
            UUID there = row.get("code") == null ? null : standing.putIfAbsent(row.get("code"), id);
            if (row.broken().isPresent()) refused.add(row.broken().get());
            else if (there == null) fresh.put(id, row);
            else if (there.equals(id)) known++;
            else refused.add(new RefusedRow(row.line(), "code", CatalogueProblem.SERVICE_CODE_TAKEN, Map.of("code", row.get("code"))));
        }
        int added = add(fresh, leaf, author, refused);
        refused.sort(Comparator.comparing(RefusedRow::line));
        return new ServiceImportReport(added, known, refused.stream().map(table::named).toList());
    }

    private Map<String, UUID> standing(int leaf) {
        Map<String, UUID> standing = new HashMap<>();
        jdbc.sql("select code, id from catalogue.service where leaf = :leaf").param("leaf", leaf)
                .query(row -> { standing.put(row.getString("code"), row.getObject("id", UUID.class)); });
        return standing;
    }

    private int add(Map<UUID, Table.Row> fresh, int leaf, UUID author, List<RefusedRow> refused) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<NewFact> facts = fresh.entrySet().stream().map(each -> new NewFact(each.getKey(), leaf, "service.added/1", each.getKey(), author, null, null, null,
                now, body(each.getValue()), null)).toList();
        int added = 0;
        for (Receipt receipt : ledger.tell(facts, now)) {
            if (receipt.outcome() == Receipt.Outcome.ACCEPTED) added++;
            else refused.add(refused(fresh.get(receipt.id()), receipt));
        }
        return added;
    }

    /** A cell the record does not take is the office's to mend; a service once taken back is not added again under the same words. */
    private static RefusedRow refused(Table.Row row, Receipt receipt) {
        if (receipt.params() != null && receipt.params().get("field") instanceof String column)
            return new RefusedRow(row.line(), column, CatalogueProblem.SERVICE_CELL_INVALID, Map.of());
        if ("ID_REUSED".equals(receipt.problem()) || CatalogueProblem.SERVICE_CODE_TAKEN.name().equals(receipt.problem())) return new RefusedRow(row.line(), "code", CatalogueProblem.SERVICE_CODE_TAKEN, Map.of("code", row.get("code")));
        throw new IllegalStateException("a service was answered " + receipt);
    }

    private String body(Table.Row row) {
        Map<String, String> body = new LinkedHashMap<>();
        for (String column : COLUMNS) if (row.get(column) != null) body.put(column, row.get(column));
        return json.writeValueAsString(body);
    }
}
