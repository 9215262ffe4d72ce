package vn.tungnha.helpdesk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Brakes;
import vn.tungnha.access.Brakes.Brake;
import vn.tungnha.catalogue.ServiceCard;
import vn.tungnha.catalogue.Services;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Secret;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.LedgerProblem;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What citizens ask on the public page, and come back to with a private code. */
@Component
public class Askings {
    private static final int CODE_LENGTH = 10;
    private static final Brake ASKING = new Brake("ask", 20, Duration.ofMinutes(10), HelpdeskProblem.ASK_THROTTLED);
    private static final Brake GUESSING = new Brake("code", 20, Duration.ofMinutes(15), HelpdeskProblem.ASK_THROTTLED);

    /** A commune with its villages, to choose from. */
    public record Commune(int leaf, String name, String type, @Nullable String within, List<Village> villages) {}

    public record Village(int leaf, String name, String type) {}

    /**
     * What came of it.
     *
     * @param steps JSON: the playbook as it is now
     */
    public record Asked(String service, String serviceCode, int step, @Nullable @JsonRawValue String steps, LocalDate onDay, @Nullable LocalDate closedOn, List<Reply> replies) {}

    public record Reply(String text, String giver, LocalDate onDay) {}

    /** What somebody asked, where it stands now. */
    private record Standing(int leaf, UUID id, UUID service, int step, LocalDate onDay, @Nullable LocalDate closedOn) {}

    private final JdbcClient jdbc;
    private final Places places;
    private final Services services;
    private final PublicPage page;
    private final Brakes brakes;
    private final Desk desk;
    private final Clock clock;

    Askings(JdbcClient jdbc, Places places, Services services, PublicPage page, Brakes brakes, Desk desk, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.services = services;
        this.page = page;
        this.brakes = brakes;
        this.desk = desk;
        this.clock = clock;
    }

    public List<Commune> communes() {
        LocalDate today = today();
        return places.root(today).stream().flatMap(root -> places.leavesOf(root.id(), today).stream())
                .flatMap(leaf -> places.ancestorsOf(leaf, today).stream().limit(1)).filter(place -> place.level() == Place.COMMUNE).distinct()
                .map(commune -> commune(commune, today)).sorted(Comparator.comparing(Commune::name, VietnameseText.inOrder())).toList();
    }

    private Commune commune(Place commune, LocalDate today) {
        Place above = places.find(commune.parent(), today).filter(place -> place.level() == Place.DISTRICT).orElse(null);
        return new Commune(commune.ownLeaf(), commune.name(), commune.type(), above == null ? null : above.fullName(),
                places.children(commune.id(), today).stream().map(village -> new Village(village.ownLeaf(), village.name(), village.type())).toList());
    }

    /** Tells what somebody asks, and gives the private code to come back with. */
    public String ask(int leaf, StuckAsked asked, String address) {
        brakes.take(ASKING, address);
        Place place = places.ancestorsOf(leaf, today()).stream().findFirst().filter(each -> each.level() >= Place.COMMUNE)
                .orElseThrow(() -> new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", "leaf")));
        ServiceCard service = services.get(place.id(), asked.service());
        if (service.stepCount() < asked.step()) throw new Refusal(HelpdeskProblem.STEP_UNKNOWN, Map.of("step", asked.step()));
        UUID id = Ids.next(clock.instant());
        desk.tell(page.account(leaf), leaf, "stuck.asked/1", id, id, asked);
        String code = Secret.code(CODE_LENGTH);
        jdbc.sql("insert into helpdesk.asking (code_hash, home, stuck, asked_at) values (:hash, :home, :stuck, :now)").param("hash", Secret.hash(code))
                .param("home", leaf).param("stuck", id).param("now", OffsetDateTime.now(clock)).update();
        return shown(code);
    }

    /** A code that leads nowhere, for machines that fill in what people do not see. */
    public String nothing() { return shown(Secret.code(CODE_LENGTH)); }

    public Asked find(String code, String address) {
        Standing standing = standing(code, address);
        Place place = places.ancestorsOf(standing.leaf(), today()).stream().findFirst().orElseThrow(() -> new Refusal(HelpdeskProblem.CODE_UNKNOWN));
        ServiceCard service = services.get(place.id(), standing.service());
        return new Asked(service.name(), service.code(), standing.step(), service.steps(), standing.onDay(), standing.closedOn(), replies(standing));
    }

    /** Whoever asked has done the step; saying so again changes nothing. */
    public void done(String code, StepDone.Done seen, String address) {
        Standing standing = standing(code, address);
        if (standing.closedOn() != null) return;
        UUID id = Ids.named("step.done", standing.id().toString(), "public page");
        try {
            desk.tell(page.account(standing.leaf()), standing.leaf(), "step.done/1", id, standing.id(), new StepDone(seen));
        } catch (Refusal refusal) {
            if (!refusal.problem().name().equals(LedgerProblem.ID_REUSED.name())) throw refusal; // told at the same moment, by a second tap
        }
    }

    /** Found by its id: a split may have carried it to another leaf than it was told at. */
    private Standing standing(String code, String address) {
        brakes.take(GUESSING, address);
        Standing standing = jdbc.sql("""
                select s.leaf, s.id, s.service, s.step, s.on_day, s.closed_on
                  from helpdesk.asking a join helpdesk.stuck s on s.id = a.stuck
                 where a.code_hash = :hash order by (s.leaf = a.home) desc, s.leaf limit 1
                """).param("hash", Secret.hash(plain(code))).query(Standing.class).optional().orElseThrow(() -> new Refusal(HelpdeskProblem.CODE_UNKNOWN));
        brakes.giveBack(GUESSING, address);
        return standing;
    }

    private List<Reply> replies(Standing standing) {
        return jdbc.sql("""
                select a.text, a.giver, a.on_day
                  from helpdesk.stuck s
                  join place.place_leaf pl on pl.leaf = s.leaf and pl.valid @> :today::date
                  join place.leaf_home h on h.place = pl.ancestor and h.valid @> :today::date
                  join helpdesk.answer a on a.leaf = h.leaf and a.service = s.service and a.step = s.step
                 where s.leaf = :leaf and s.id = :id and (a.ended_on is null or a.ended_on > :today::date)
                 order by a.at desc
                """).param("today", today()).param("leaf", standing.leaf()).param("id", standing.id())
                .query((row, n) -> new Reply(row.getString("text"), row.getString("giver"), row.getObject("on_day", LocalDate.class))).list();
    }

    private static String shown(String code) { return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2); }

    private static String plain(String code) { return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
