package vn.tungnha.helpdesk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Brakes;
import vn.tungnha.access.Brakes.Brake;
import vn.tungnha.catalogue.ServiceCard;
import vn.tungnha.catalogue.Services;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Secret;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.LedgerProblem;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Links by which somebody answers once, without an account: they see the step and the phones, and no citizen. Opening one does not use it up. */
@Component
public class Links {
    static final Duration LIFETIME = Duration.ofDays(14);
    private static final Brake GUESSING = new Brake("link", 20, Duration.ofMinutes(15), HelpdeskProblem.ASK_THROTTLED);

    /** What a link opens. */
    private record Opened(byte[] hash, UUID answerer, Step step, OffsetDateTime expiresAt, OffsetDateTime answeredAt, UUID answer) {}

    private final JdbcClient jdbc;
    private final Answerers answerers;
    private final StuckPoints stuck;
    private final Services services;
    private final Places places;
    private final Brakes brakes;
    private final Desk desk;
    private final Clock clock;

    Links(JdbcClient jdbc, Answerers answerers, StuckPoints stuck, Services services, Places places, Brakes brakes,
            Desk desk, Clock clock) {
        this.jdbc = jdbc;
        this.answerers = answerers;
        this.stuck = stuck;
        this.services = services;
        this.places = places;
        this.brakes = brakes;
        this.desk = desk;
        this.clock = clock;
    }

    /** A new link for whoever answers at the place; the token is told once and kept as its hash. */
    public String make(int place, UUID answerer, Step step) {
        AnswererStore.Found found = answerers.get(answerer);
        boolean theirs = found.place() == place && found.row().account() != null && found.row().services().contains(step.service());
        if (!theirs) throw new Refusal(HelpdeskProblem.ANSWERER_UNKNOWN, Map.of("id", answerer));
        boolean there = step.number() >= 1 && step.number() <= services.get(place, step.service()).stepCount() || stuck.waiting(place, step).people() > 0;
        if (!there) throw new Refusal(HelpdeskProblem.STEP_UNKNOWN, Map.of("step", step.number()));
        return make(answerer, step);
    }

    String make(UUID answerer, Step step) {
        String token = Secret.token();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into helpdesk.link (token_hash, answerer, service, step, made_at, expires_at)
                values (:hash, :answerer, :service, :step, :now, :expires)
                """).param("hash", Secret.hash(token)).param("answerer", answerer).param("service", step.service()).param("step", step.number())
                .param("now", now).param("expires", now.plus(LIFETIME)).update();
        return token;
    }

    /** Nobody was told of it. */
    void forget(String token) { jdbc.sql("delete from helpdesk.link where token_hash = :hash").param("hash", Secret.hash(token)).update(); }

    /**
     * The page behind a link: what is asked, or (once it was answered) what came of it.
     *
     * @param steps  JSON: the whole playbook, as {@code service.published/1} told it
     * @param people how many are stuck there now
     */
    public record Page(String organisation, String service, int step, @Nullable @JsonRawValue String steps, int people,
            List<StuckHere.Model> models, LocalDate expiresOn, @Nullable Given given) {}

    /** The answer that was given, and how many have done the step since. */
    public record Given(String text, LocalDate on, int freed) {}

    public Page open(String token, String address) {
        Opened opened = find(token, address);
        AnswererStore.Found answerer = standing(opened);
        ServiceCard service = services.get(answerer.place(), opened.step().service());
        StuckPoints.Waiting waiting = stuck.waiting(answerer.place(), opened.step());
        return new Page(answerer.row().organisation(), service.name(), opened.step().number(), service.steps(), waiting.people(), waiting.models(),
                ProvinceDay.of(opened.expiresAt().toInstant()), given(opened, answerer));
    }

    private Given given(Opened opened, AnswererStore.Found answerer) {
        if (opened.answer() == null) return null;
        int freed = stuck.freed(opened.answer(), answerer.place(), opened.step());
        return jdbc.sql("select text, on_day from helpdesk.answer where leaf = :leaf and id = :id").param("leaf", answerer.leaf()).param("id", opened.answer())
                .query((row, n) -> new Given(row.getString("text"), row.getObject("on_day", LocalDate.class), freed)).optional().orElse(null);
    }

    /** Answers with a link, once: for everybody stuck at its step beneath the place. A refusal of the ledger leaves the link unused. */
    public void answer(String token, String text, String address) {
        Opened opened = find(token, address);
        AnswererStore.Found answerer = standing(opened);
        answer(opened, answerer, text);
    }

    /**
     * The fact first, without a transaction around it: the ledger writes on a connection of its own. The fact's id follows from the link, so the ledger takes
     * one answer only, also when two come at once or the note here was lost.
     */
    private void answer(Opened opened, AnswererStore.Found answerer, String text) {
        if (opened.answeredAt() != null) throw new Refusal(HelpdeskProblem.LINK_USED);
        Place place = places.get(answerer.place(), ProvinceDay.of(clock.instant()));
        var answer = new AnswerGiven(opened.step().service(), opened.step().number(), null, text, answerer.row().organisation(), null);
        UUID id = answerId(opened);
        Receipt receipt = tell(Answerers.accountOf(opened.answerer()), place.ownLeaf(), id, answer);
        boolean answeredBefore = receipt.outcome() == Receipt.Outcome.ALREADY || LedgerProblem.ID_REUSED.name().equals(receipt.problem());
        if (!answeredBefore) Desk.required(receipt);
        use(opened);
        if (answeredBefore) throw new Refusal(HelpdeskProblem.LINK_USED);
    }

    private Receipt tell(UUID account, int leaf, UUID id, AnswerGiven answer) {
        return desk.tell(List.of(desk.fact(account, leaf, "answer.given/1", id, id, answer))).getFirst();
    }

    /** Follows from the link, so that an answer whose note here was lost is not told twice. */
    private static UUID answerId(Opened opened) { return Ids.named("link", HexFormat.of().formatHex(opened.hash()), "answer"); }

    private void use(Opened opened) {
        jdbc.sql("update helpdesk.link set answered_at = :now, answer = :answer where token_hash = :hash and answered_at is null")
                .param("now", OffsetDateTime.now(clock)).param("answer", answerId(opened)).param("hash", opened.hash()).update();
    }

    /** The link, however old; whoever guesses waits. */
    private Opened find(String token, String address) {
        brakes.take(GUESSING, address);
        Opened opened = jdbc.sql("select token_hash, answerer, service, step, expires_at, answered_at, answer from helpdesk.link where token_hash = :hash")
                .param("hash", Secret.hash(token)).query((row, n) -> new Opened(row.getBytes("token_hash"), row.getObject("answerer", UUID.class),
                        new Step(row.getObject("service", UUID.class), row.getInt("step")), row.getObject("expires_at", OffsetDateTime.class),
                        row.getObject("answered_at", OffsetDateTime.class), row.getObject("answer", UUID.class)))
                .optional().orElseThrow(() -> new Refusal(HelpdeskProblem.LINK_UNKNOWN));
        brakes.giveBack(GUESSING, address);
        return opened;
    }

    /** Who answers by it; a link nobody answered by dies with its time, and with the end of whoever it was for. */
    private AnswererStore.Found standing(Opened opened) {
        boolean late = opened.answeredAt() == null && !opened.expiresAt().toInstant().isAfter(clock.instant());
        if (late) throw expired(ProvinceDay.of(opened.expiresAt().toInstant()));
        Optional<AnswererStore.Found> found = answerers.find(opened.answerer());
        return found.orElseThrow(() -> expired(ProvinceDay.of(clock.instant())));
    }

    private static Refusal expired(LocalDate on) { return new Refusal(HelpdeskProblem.LINK_EXPIRED, Map.of("on", on.toString())); }
}
