package vn.tungnha.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

@TungNhaTest
class PeopleSearchTest {
    @Autowired ApplicationContext context;
    @Autowired People people;
    private Village at;

    @BeforeEach
    void aHouseholdOfNong() {
        at = new Village(context);
        Instant now = TestClock.now();
        UUID household = UUID.randomUUID();
        at.tell(now, at.household(at.lan, household, now, "Lý Thị Mẩy"));
        for (String name : List.of("Nông Xuân Tùng", "Nông Văn Sơn", "Nông Xuân Tùng Lâm"))
            at.tell(now, at.person(at.lan, UUID.randomUUID(), household, now, name));
    }

    @Test
    void wordsOfANameAreFoundInAnyOrderWithoutAccents() {
        assertThat(found("nong tung")).containsExactlyInAnyOrder("Nông Xuân Tùng", "Nông Xuân Tùng Lâm");
        assertThat(found("tùng nông")).hasSize(2);
    }

    @Test
    void theExactNameComesFirst() { assertThat(found("Nông Xuân Tùng")).first().isEqualTo("Nông Xuân Tùng"); }

    @Test
    void theMiddleOfAWordDoesNotCount() { assertThat(found("ông")).isEmpty(); }

    @Test
    void theHeadsNameFindsTheWholeHousehold() { assertThat(found("ly may")).hasSize(3); }

    private List<String> found(String words) { return people.named(words, List.of(at.leaf), 10).stream().map(People.Known::name).toList(); }
}
