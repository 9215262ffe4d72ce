package vn.tungnha.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Who may open and end rounds, and what households answer, through the ledger's one door. */
@TungNhaTest
@Tag("clock")
class RoundStoryTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");
    private static final String SURVEY = "{\"name\":\"Khảo sát\",\"audience\":\"Mọi hộ\",\"households\":\"all\",\"share\":100,\"from\":\"2026-11-01\",\"until\":\"2026-11-30\","
            + "\"done\":{\"questions\":[{\"text\":\"Có sóng không?\",\"kind\":\"yes-no\"}]}}";

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    private Village nain;

    @BeforeEach
    void aVillageOfItsOwn() { nain = new Village(context); }

    @Test
    void theLeadOpensARoundInTheVillageAndNobodyOpensOneAboveTheirOwnPlace() {
        assertThat(open(nain.minh, nain.leaf)).isEqualTo("ACCEPTED");
        assertThat(open(nain.lan, nain.leaf)).isEqualTo("OUT_OF_SCOPE");
        assertThat(open(nain.minh, leafOf(nain.commune))).isEqualTo("OUT_OF_SCOPE");
        assertThat(open(nain.hoa, leafOf(nain.commune))).isEqualTo("ACCEPTED");
        assertThat(open(nain.hoa, leafOf(nain.province))).isEqualTo("OUT_OF_SCOPE");
        assertThat(open(nain.tuan, leafOf(nain.province))).isEqualTo("ACCEPTED");
    }

    @Test
    void aHouseholdAnswersAndTheSameAnswerHeardTwiceCountsOnce() {
        UUID round = Ids.next(EVENING), may = Ids.next(EVENING), answer = Ids.next(EVENING);
        NewFact answered = nain.fact(nain.lan, answer, "round.answered/1", may, EVENING,
                "{\"round\":\"" + round + "\",\"answers\":[{\"question\":0,\"yes\":true}]}", "{\"texts\":{\"0\":\"chỉ ở đầu thôn\"}}");
        List<Receipt> receipts = nain.tell(EVENING, opened(nain.minh, round, nain.leaf), nain.household(nain.lan, may, EVENING, "Nông Thị Mẩy"), answered);

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        assertThat(nain.tell(EVENING, answered)).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ALREADY);
        assertThat(jdbc.sql("select answers from visit.round_answer where leaf = :leaf").param("leaf", nain.leaf).query(String.class).single())
                .isEqualTo("[{\"question\":0,\"yes\":true}]");
        assertThat(context.getBean(Verification.class).verify(nain.village).differences()).isEmpty();
    }

    @Test
    void wordsInThePublicPartAndRoundsThatAreNoneAreRefused() {
        UUID may = Ids.next(EVENING);
        nain.tell(EVENING, nain.household(nain.lan, may, EVENING, "Nông Thị Mẩy"));

        assertThat(told(nain.fact(nain.lan, Ids.next(EVENING), "round.answered/1", may, EVENING,
                "{\"round\":\"" + may + "\",\"answers\":[],\"texts\":{\"0\":\"chị Mẩy ốm\"}}", null))).isEqualTo("PERSONAL_IN_PUBLIC");
        assertThat(told(nain.fact(nain.lan, Ids.next(EVENING), "round.answered/1", may, EVENING,
                "{\"round\":\"" + may + "\",\"answers\":[{\"question\":0,\"words\":\"chị Mẩy ốm\"}]}", null))).isEqualTo("BODY_INVALID");
        assertThat(told(nain.fact(nain.minh, Ids.next(EVENING), "round.closed/1", may, EVENING, "{\"on\":\"2026-11-21\"}", null))).isEqualTo("SUBJECT_NOT_A_ROUND");
    }

    @Test
    void onlyWhoLeadsThereEndsARound() {
        UUID round = Ids.next(EVENING);
        nain.tell(EVENING, opened(nain.minh, round, nain.leaf));

        assertThat(told(closed(nain.lan, round))).isEqualTo("OUT_OF_SCOPE");
        assertThat(told(closed(nain.hoa, round))).isEqualTo("ACCEPTED");
    }

    private String open(UUID who, int leaf) { return told(opened(who, Ids.next(EVENING), leaf)); }

    private NewFact opened(UUID who, UUID id, int leaf) { return new NewFact(id, leaf, "round.opened/1", id, who, null, null, null, EVENING, SURVEY, null); }

    private NewFact closed(UUID who, UUID round) { return nain.fact(who, Ids.next(EVENING), "round.closed/1", round, EVENING, "{\"on\":\"2026-11-21\"}", null); }

    private String told(NewFact fact) {
        Receipt receipt = nain.tell(EVENING, fact).getFirst();
        return receipt.problem() == null ? receipt.outcome().name() : receipt.problem();
    }

    private int leafOf(int place) { return places.find(place, Village.FOUNDED).map(Place::ownLeaf).orElseThrow(); }
}
