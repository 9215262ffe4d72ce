package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tungnha.database.NamedLocks;
import vn.tungnha.broadcast.ZaloStandIn;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.MovedClock;

/** An Official Account of one test's own, on the house's database, with the stand-in for the vendor; {@link #server} is one of the servers that share it. */
final class ZaloHouse implements AutoCloseable {
    final ZaloStandIn vendor = new ZaloStandIn(0);
    final String oa;
    final JdbcClient jdbc;
    final Clock clock;
    private final PlatformTransactionManager transactions;
    private final NamedLocks locks;

    /** What a server does with the account. */
    record Server(ZaloTokens tokens, ZaloFollowers followers, Campaigns campaigns, ZaloEvents events, CampaignRun run, ZaloProof proof) {}

    ZaloHouse(ApplicationContext house, Clock clock) { this(house, clock, "oa-" + UUID.randomUUID()); }

    ZaloHouse(ApplicationContext house, Clock clock, String oa) {
        jdbc = house.getBean(JdbcClient.class);
        locks = house.getBean(NamedLocks.class);
        transactions = house.getBean(PlatformTransactionManager.class);
        this.clock = clock;
        this.oa = oa;
    }

    Server server() {
        var settings = new ZaloSettings(ZaloStandIn.APP, ZaloStandIn.SECRET, oa, ZaloStandIn.OA_SECRET, vendor.address(), vendor.address(), 1_000);
        var client = new ZaloClient(settings);
        var followers = new ZaloFollowers(jdbc, settings, clock);
        var campaigns = new Campaigns(jdbc, settings, clock);
        var tokens = new ZaloTokens(jdbc, locks, client, settings, clock);
        return new Server(tokens, followers, campaigns, new ZaloEvents(jdbc, transactions, followers, campaigns, settings, clock),
                new CampaignRun(campaigns, followers, tokens, client, settings, clock), new ZaloProof(settings, clock));
    }

    /** Connected, with so many followers who wrote an hour ago. */
    Server connected(int followers) {
        Server server = server();
        server.tokens().connect(vendor.refreshToken());
        for (String user : users(followers)) {
            vendor.follow(user);
            server.followers().follows(user, true, clock.instant().minus(Duration.ofDays(30)));
            server.followers().wrote(user, clock.instant().minus(Duration.ofHours(1)));
        }
        return server;
    }

    static List<String> users(int count) { return IntStream.range(0, count).mapToObj("user-%02d"::formatted).toList(); }

    UUID write(Server server, String text) {
        UUID id = Ids.next(clock.instant());
        server.campaigns().begin(new Campaigns.Draft(id, 1, null, null, text, Ids.named("test", "account", "tuan")), server.followers().reachable());
        return id;
    }

    /** Recipient → state, with the reason where there is one. */
    Map<String, String> states(Server server, UUID campaign) {
        return server.campaigns().deliveries(campaign).stream()
                .collect(Collectors.toMap(Campaigns.Delivery::user, each -> each.reason() == null ? each.state() : each.state() + " " + each.reason()));
    }

    void pass(Duration time) { ((MovedClock) clock).pass(time); }

    @Override
    public void close() { vendor.close(); }
}
