package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The province's Official Account at its office: whether it is connected, what went to followers, and what they wrote. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/zalo")
class ZaloController {
    private static final int LONGEST_TOKEN = 2_000;

    /**
     * @param pausedFor why nothing is sent until pausedUntil, if so
     * @param refused   the vendor's code, once it took the refresh token no more
     */
    record State(boolean configured, boolean connected, @Nullable Instant accessUntil, @Nullable Instant refreshUntil, @Nullable Integer refused,
            @Nullable String pausedFor, @Nullable Instant pausedUntil, boolean night, int followers, int reachable) {}

    record Token(String refreshToken) {}

    /**
     * @param recipients the most people the office agreed to send it to, having seen the number; without it the answer is how many there are
     * @param again      true when the office knows that the same notice or text went to all before
     */
    record Writing(UUID id, @Nullable UUID notice, String text, @Nullable Integer recipients, @Nullable Boolean again) {}

    record Reply(UUID id, String text) {}

    record Again(String user) {}

    private final ZaloSettings settings;
    private final ZaloTokens tokens;
    private final ZaloFollowers followers;
    private final Campaigns campaigns;
    private final ZaloMessages messages;
    private final Places places;
    private final Clock clock;

    ZaloController(ZaloSettings settings, ZaloTokens tokens, ZaloFollowers followers, Campaigns campaigns, ZaloMessages messages, Places places, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.followers = followers;
        this.campaigns = campaigns;
        this.messages = messages;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SEND_MESSAGES)
    State state(@PathVariable int place) {
        Instant now = clock.instant();
        ZaloFollowers.Count count = followers.count();
        boolean night = NightHours.at(now);
        return tokens.standing().filter(known -> settings.configured()).map(known -> {
            boolean paused = known.pausedUntil() != null && known.pausedUntil().isAfter(now);
            return new State(true, true, known.accessUntil(), known.refreshUntil(), known.refused(), paused ? known.pausedFor() : null,
                    paused ? known.pausedUntil() : null, night, count.followers(), count.reachable());
        }).orElseGet(() -> new State(settings.configured(), false, null, null, null, null, null, night, count.followers(), count.reachable()));
    }

    /** With a refresh token from the vendor's own console; it is used at once. */
    @PostMapping("/token")
    @Needs(Permission.SEND_MESSAGES)
    State connect(@PathVariable int place, @RequestBody Token token) {
        requireAccount(place);
        tokens.connect(Limits.text("refreshToken", Limits.required("refreshToken", token.refreshToken()), LONGEST_TOKEN).strip());
        return state(place);
    }

    @GetMapping("/campaigns")
    @Needs(Permission.SEND_MESSAGES)
    List<Campaigns.Standing> campaigns(@PathVariable int place) {
        requireProvince(place);
        return campaigns.all();
    }

    /** To every follower who may be written to now. */
    @PostMapping("/campaigns")
    @Needs(Permission.SEND_MESSAGES)
    Campaigns.Standing write(Caller caller, @PathVariable int place, @RequestBody Writing writing) {
        requireAccount(place);
        var draft = new Campaigns.Draft(writing.id(), place, writing.notice(), null, writing.text(), caller.account());
        campaigns.beginForAll(draft, followers.reachable(), new Campaigns.Confirmed(writing.recipients(), writing.again()));
        return campaigns.get(writing.id());
    }

    @GetMapping("/campaigns/{campaign}")
    @Needs(Permission.SEND_MESSAGES)
    List<Campaigns.Delivery> deliveries(@PathVariable int place, @PathVariable UUID campaign) {
        requireProvince(place);
        return campaigns.deliveries(campaign);
    }

    /** Somebody has looked and the message did not arrive. */
    @PostMapping("/campaigns/{campaign}/again")
    @Needs(Permission.SEND_MESSAGES)
    Campaigns.Standing again(Caller caller, @PathVariable int place, @PathVariable UUID campaign, @RequestBody Again again) {
        requireAccount(place);
        campaigns.again(campaign, Limits.required("user", again.user()), caller.account());
        return campaigns.get(campaign);
    }

    @GetMapping("/messages")
    @Needs(Permission.SEND_MESSAGES)
    List<ZaloMessages.Message> messages(@PathVariable int place) {
        requireProvince(place);
        return messages.newest();
    }

    /** A message to one person, by the same way as one to all. */
    @PostMapping("/messages/{message}/reply")
    @Needs(Permission.SEND_MESSAGES)
    Campaigns.Standing reply(Caller caller, @PathVariable int place, @PathVariable String message, @RequestBody Reply reply) {
        requireAccount(place);
        campaigns.begin(new Campaigns.Draft(reply.id(), place, null, message, reply.text(), caller.account()), List.of(messages.userOf(message)));
        return campaigns.get(reply.id());
    }

    private void requireAccount(int place) {
        requireProvince(place);
        if (!settings.configured()) throw new Refusal(ZaloProblem.ZALO_NOT_CONFIGURED);
    }

    /** Followers are the province's: nobody knows which commune they live in. */
    private void requireProvince(int place) {
        if (places.get(place, ProvinceDay.of(clock.instant())).level() != Place.PROVINCE) throw new Refusal(ZaloProblem.ZALO_OF_PROVINCE);
    }
}
