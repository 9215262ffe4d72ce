package vn.tungnha.broadcast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What households said, as the office that answers reads and hears it. */
@Component
public class Voices {
    /** The newest of the answered give way. */
    private static final int MOST = 1_000;

    /** A recording as it was made. */
    public record Sound(byte[] bytes, String type) {}

    private final JdbcClient jdbc;
    private final Places places;
    private final FactReader reader;
    private final Clock clock;

    Voices(JdbcClient jdbc, Places places, FactReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.reader = reader;
        this.clock = clock;
    }

    /** Those of a place: what waits for an answer first (sent up it still does), the oldest before the younger; then the rest, the newest first. */
    public List<HeardVoice> at(int place) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return jdbc.sql("""
                select v.leaf, v.id, v.household, h.head, v.kind, s.name as service, v.text, v.has_sound, v.at, v.outcome, v.answer, v.answered_on,
                       a.display_name, v.returned_on
                  from broadcast.voice v
                 cross join lateral (select v.outcome is null or v.outcome = 'sent-up' as waits) w
                  left join household.household h on h.leaf = v.leaf and h.id = v.household
                  left join catalogue.service s on s.id = v.service
                  left join access.account a on a.id = v.answered_by
                 where v.leaf = any(:leaves::int[])
                 order by w.waits desc, case when w.waits then v.at end, v.at desc, v.id
                 limit %d
                """.formatted(MOST)).param("leaves", places.leavesOf(place, today).toArray(Integer[]::new))
                .query((row, n) -> new HeardVoice(row.getInt("leaf"), row.getObject("id", UUID.class), row.getObject("household", UUID.class), row.getString("head"),
                        villageOf(row.getInt("leaf"), today), row.getString("kind"), row.getString("service"), row.getString("text"), row.getBoolean("has_sound"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("outcome"), row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class), row.getString("display_name"), row.getObject("returned_on", LocalDate.class)))
                .list();
    }

    /** Out of the personal part of its fact; once that is erased, or the voice taken back, there is none. */
    public Sound sound(int leaf, UUID voice) {
        return jdbc.sql("""
                select f.personal from ledger.fact f join broadcast.voice v on v.leaf = f.leaf and v.id = f.id
                 where f.leaf = :leaf and f.id = :voice and f.personal is not null
                """)
                .param("leaf", leaf).param("voice", voice).query(String.class).optional()
                .map(personal -> reader.json().readValue(personal, VoiceRaised.Words.class)).filter(words -> words.sound() != null)
                .map(words -> new Sound(words.bytes(), words.soundType().mime())).orElseThrow(() -> new Refusal(BroadcastProblem.VOICE_UNKNOWN, Map.of("id", voice)));
    }

    private String villageOf(int leaf, LocalDate today) {
        return places.ancestorsOf(leaf, today).stream().findFirst().map(Place::fullName).orElse("");
    }

}
