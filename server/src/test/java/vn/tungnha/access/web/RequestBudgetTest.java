package vn.tungnha.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.kernel.Refusal;

/** What is too much at once is refused, and everything is given back once it is answered. */
class RequestBudgetTest {
    private static final UUID LAN = UUID.randomUUID();
    private static final UUID MINH = UUID.randomUUID();
    private static final int MEMORY = 1_000_000;

    private final RequestBudget budget = new RequestBudget(8, 3, MEMORY);

    @Test
    void noMoreRequestsAreInFlightThanTheServerAllows() {
        var open = java.util.stream.IntStream.range(0, 8).mapToObj(i -> open()).toList();
        assertThatThrownBy(this::open).isInstanceOf(Refusal.class).hasMessageContaining("SERVER_BUSY");
        open.getFirst().close();
        assertThatCode(() -> open().close()).doesNotThrowAnyException();
    }

    @Test
    void oneAccountDoesNotTakeTheRequestsOfAllOthers() {
        for (int i = 0; i < 3; i++) granted(LAN, "{}");
        assertThatThrownBy(() -> granted(LAN, "{}")).isInstanceOf(Refusal.class).hasMessageContaining("TOO_MANY_REQUESTS");
        assertThatCode(() -> granted(MINH, "{}")).doesNotThrowAnyException();
    }

    @Test
    void callersWithoutAnAccountTakeAQuarterOfRequestsAndMemoryTogether() {
        RequestAllowance first = granted(RequestBudget.PUBLIC, "{}");
        granted(RequestBudget.PUBLIC, "{}");
        assertThatThrownBy(() -> granted(RequestBudget.PUBLIC, "{}")).isInstanceOf(Refusal.class).hasMessageContaining("SERVER_BUSY");
        assertThatThrownBy(() -> count(first, "x".repeat(MEMORY / 7))).isInstanceOf(Refusal.class).hasMessageContaining("SERVER_BUSY");
        assertThatCode(() -> count(granted(LAN, ""), "x".repeat(MEMORY / 7))).doesNotThrowAnyException();
    }

    @Test
    void bodiesTakeNoMoreMemoryTogetherThanTheirShare() {
        String large = "x".repeat(MEMORY / 5);
        RequestAllowance first = granted(LAN, "");
        count(first, large);
        RequestAllowance second = granted(LAN, "");
        count(second, large);
        RequestAllowance third = granted(MINH, "");
        assertThatThrownBy(() -> count(third, large)).isInstanceOf(Refusal.class).hasMessageContaining("SERVER_BUSY");
        first.close();
        assertThatCode(() -> count(third, large)).doesNotThrowAnyException();
    }

    /** Three bytes make an object of fifty and more. */
    @Test
    void aBodyOfVeryManySmallValuesIsTooLarge() {
        RequestAllowance one = granted(LAN, "");
        assertThatThrownBy(() -> count(one, "{},".repeat(MEMORY / 100))).isInstanceOf(Refusal.class).hasMessageContaining("TOO_LARGE");
        assertThatCode(() -> count(granted(LAN, ""), "xyz".repeat(MEMORY / 100))).doesNotThrowAnyException();
    }

    @Test
    void whatIsAnnouncedIsRefusedBeforeItIsRead() {
        var request = new MockHttpServletRequest("POST", "/api/v1/devices");
        request.setContent(new byte[(int) MaxBodySize.DEFAULT + 1]);
        RequestAllowance.open(budget, request);
        assertThatThrownBy(() -> RequestAllowance.grant(request, LAN, null)).isInstanceOf(Refusal.class).hasMessageContaining("TOO_LARGE");
    }

    private RequestAllowance open() { return RequestAllowance.open(budget, new MockHttpServletRequest("POST", "/api/v1/facts")); }

    private RequestAllowance granted(UUID account, String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/sync/push");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        RequestAllowance allowance = RequestAllowance.open(budget, request);
        RequestAllowance.grant(request, account, LARGEST);
        return allowance;
    }

    private static void count(RequestAllowance allowance, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        allowance.count(bytes, 0, bytes.length);
    }

    @MaxBodySize(MaxBodySize.LARGEST)
    private static void largest() {}

    private static final MaxBodySize LARGEST = annotation();

    private static MaxBodySize annotation() {
        try {
            return RequestBudgetTest.class.getDeclaredMethod("largest").getAnnotation(MaxBodySize.class);
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
