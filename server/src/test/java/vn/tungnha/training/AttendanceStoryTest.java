package vn.tungnha.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** An organiser takes attendance of sixty people offline, on two phones that overlap. */
@TungNhaTest
@Tag("clock")
class AttendanceStoryTest {
    private static final int PEOPLE = 60;
    private static final String PASSWORD = "mot-hai-ba-bon";

    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    TestProvince at;
    int leaf;
    UUID team;
    UUID session;
    List<UUID> members;
    Phone hoasFirst;
    Phone hoasSecond;

    @BeforeEach
    void sixtyMembersAndAConference() {
        at = TestProvince.found(places);
        leaf = places.get(at.diaLinh(), TestClock.today()).ownLeaf();
        Visitor hoa = signedIn("hoa", Role.COMMUNE_OFFICE, at.diaLinh());
        hoasFirst = new Phone(hoa);
        hoasSecond = new Phone(hoa);
        team = UUID.randomUUID();
        session = UUID.randomUUID();
        members = IntStream.range(0, PEOPLE).mapToObj(each -> UUID.randomUUID()).toList();
        var facts = new ArrayList<>();
        facts.add(hoasFirst.fact(team, leaf, "team.founded/1", team,
                "{\"level\":\"commune\",\"name\":\"Tổ xã Địa Linh\",\"serves\":[" + leaf + "],\"from\":\"2022-03-01\"}"));
        for (UUID member : members) {
            var joined = hoasFirst.fact(member, leaf, "member.joined/1", team, "{\"role\":\"member\",\"from\":\"2022-03-01\"}");
            joined.put("personal", "{\"name\":\"Hoàng Thị Lan\"}");
            facts.add(joined);
        }
        facts.add(hoasFirst.fact(session, leaf, "session.planned/1", session,
                "{\"name\":\"Tập huấn tổ\",\"kind\":\"conference\",\"for\":\"members\",\"mode\":\"both\",\"from\":\"2026-11-20\",\"to\":\"2026-11-20\","
                        + "\"venue\":{\"name\":\"Hội trường xã\",\"place\":" + at.diaLinh() + "},\"organiser\":\"UBND xã Địa Linh\"}"));
        accepted(hoasFirst.receipts(facts.toArray()));
    }

    @Test
    void whoeverBothPhonesTickedCountsOnceWhicheverIsHeardFirst() {
        Object[] first = ticked(hoasFirst, members.subList(0, 40), "in-person");
        Object[] second = ticked(hoasSecond, members.subList(20, PEOPLE), "online");

        accepted(hoasSecond.receipts(second));
        accepted(hoasFirst.receipts(first));

        assertThat(attending()).isEqualTo(PEOPLE);
        assertThat(tally("training.member_attendances")).isEqualTo(PEOPLE);
        assertThat(tally("training.members@ever")).isEqualTo(PEOPLE);
        assertThat(tally("training.members_hybrid@ever")).isEqualTo(PEOPLE);
        assertThat(hoasFirst.receipts(first)).allSatisfy(receipt -> assertThat(receipt.get("outcome").asString()).isEqualTo("ALREADY"));
        assertThat(attending()).as("sent again after a lost answer").isEqualTo(PEOPLE);
    }

    @Test
    void whatOnePhoneTakesBackTheOtherStillTells() {
        UUID both = UUID.randomUUID();
        UUID alone = UUID.randomUUID();
        accepted(hoasFirst.receipts(tick(hoasFirst, both, members.get(0), "in-person"), tick(hoasFirst, alone, members.get(1), "in-person")));
        accepted(hoasSecond.receipts(tick(hoasSecond, UUID.randomUUID(), members.get(0), "in-person")));

        accepted(hoasFirst.receipts(hoasFirst.fact(UUID.randomUUID(), leaf, "fact.withdrawn/1", team, "{\"facts\":[\"" + both + "\",\"" + alone + "\"]}")));

        assertThat(attending()).isEqualTo(1);
        assertThat(tally("training.member_attendances")).isEqualTo(1);
        assertThat(tally("training.members@ever")).isEqualTo(1);
    }

    @Test
    void aVillageMemberMayNotTakeTheAttendanceOfTheCommunesTeam() {
        Phone lan = new Phone(signedIn("lan", Role.MEMBER, at.naMon()));

        JsonNode receipt = lan.receipts(tick(lan, UUID.randomUUID(), members.getFirst(), "in-person")).getFirst();

        assertThat(receipt.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(receipt.get("problem").asString()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void somebodyUnknownWaitsAndATeamIsNobodysPerson() {
        JsonNode unknown = hoasFirst.receipts(tick(hoasFirst, UUID.randomUUID(), UUID.randomUUID(), "in-person")).getFirst();
        JsonNode team = hoasFirst.receipts(tick(hoasFirst, UUID.randomUUID(), this.team, "in-person")).getFirst();

        assertThat(unknown.get("problem").asString()).isEqualTo("PARENT_MISSING");
        assertThat(team.get("problem").asString()).isEqualTo("NOT_AN_ATTENDEE");
        assertThat(attending()).isZero();
    }

    @Test
    void fewerHeadsThanNamesAreRefusedWhereTheyAreRecorded() {
        accepted(hoasFirst.receipts(ticked(hoasFirst, members.subList(0, 3), "in-person")));
        UUID fourth = UUID.randomUUID();

        assertThat(problem(hoasSecond.receipts(held(hoasSecond, 2)))).isEqualTo("HEADS_BELOW_NAMES");
        accepted(hoasSecond.receipts(held(hoasSecond, 3)));
        assertThat(problem(hoasFirst.receipts(tick(hoasFirst, fourth, members.get(3), "online"), held(hoasFirst, 3)))).as("a name of the same push counts")
                .isEqualTo("HEADS_BELOW_NAMES");
        accepted(hoasFirst.receipts(hoasFirst.fact(UUID.randomUUID(), leaf, "fact.withdrawn/1", team, "{\"facts\":[\"" + fourth + "\"]}"), held(hoasFirst, 3)));
    }

    private Object held(Phone phone, int heads) { return phone.fact(UUID.randomUUID(), leaf, "session.held/1", session, "{\"heads\":" + heads + "}"); }

    private static String problem(List<JsonNode> receipts) { return receipts.getLast().path("problem").asString(); }

    private Object[] ticked(Phone phone, List<UUID> who, String how) {
        return who.stream().map(member -> tick(phone, UUID.randomUUID(), member, how)).toArray();
    }

    private Object tick(Phone phone, UUID id, UUID member, String how) {
        return phone.fact(id, leaf, "attendance.taken/1", team, "{\"session\":\"" + session + "\",\"kind\":\"conference\",\"mode\":\"both\",\"learner\":\""
                + member + "\",\"on\":\"2026-11-20\",\"how\":\"" + how + "\"}");
    }

    private Visitor signedIn(String who, Role role, int place) {
        String name = who + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = accounts.create(name, who, PASSWORD);
        roles.grant(List.of(new Roles.Grant(account, role, place, Days.ALWAYS)));
        var visitor = new Visitor(port, Door.FIELD);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    private static void accepted(List<JsonNode> receipts) {
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.get("outcome").asString()).as(receipt.toString()).isEqualTo("ACCEPTED"));
    }

    private int attending() {
        return jdbc.sql("select count(*) from training.attendance where session = :session").param("session", session).query(Integer.class).single();
    }

    private long tally(String measure) {
        return jdbc.sql("""
                select coalesce(sum(amounts[(select id from ledger.measure where name = :measure)]), 0) from ledger.tally where leaf = :leaf and grain = 3
                """).param("measure", measure).param("leaf", leaf).query(Long.class).single();
    }
}
