package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.tungnha.broadcast.zalo.Campaigns.Taken;
import vn.tungnha.kernel.Refusal;

/** Sends what is queued, one after the other and no faster than the vendor allows, until nothing is left or something says wait. */
@Component
class CampaignRun {
    private final Campaigns campaigns;
    private final ZaloFollowers followers;
    private final ZaloTokens tokens;
    private final ZaloClient client;
    private final ZaloSettings settings;
    private final Clock clock;

    CampaignRun(Campaigns campaigns, ZaloFollowers followers, ZaloTokens tokens, ZaloClient client, ZaloSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.followers = followers;
        this.tokens = tokens;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** Interrupted, it leaves the message under way as it is: whether that went is not known. */
    void run() throws InterruptedException {
        campaigns.settleLost();
        while (!NightHours.at(clock.instant()) && !tokens.paused()) {
            long began = System.nanoTime();
            Optional<String> token = token();
            Optional<Taken> taken = token.flatMap(ready -> campaigns.take());
            if (taken.isEmpty()) return;
            deliver(taken.get(), token.get());
            rest(began);
        }
    }

    private Optional<String> token() {
        if (tokens.standing().isEmpty()) return Optional.empty();
        try {
            return Optional.of(tokens.access());
        } catch (Refusal refusal) {
            tokens.pause(refusal.problem() == ZaloProblem.ZALO_UNREACHABLE ? Reason.UNREACHABLE : Reason.TOKEN);
            return Optional.empty();
        }
    }

    private void deliver(Taken taken, String token) throws InterruptedException {
        Optional<Reason> against = followers.against(taken.user(), taken.toAll());
        ZaloAnswer answer = against.isPresent() ? ZaloAnswer.not(against.get()) : send(taken, token);
        if (answer.reason() == null || answer.reason().verdict() != Reason.Verdict.PAUSE) {
            campaigns.settle(taken, answer);
            return;
        }
        campaigns.putBack(taken);
        tokens.pause(answer.reason());
    }

    /** A token that ran out early is renewed, and the message tried once more: a refused call was not sent. */
    private ZaloAnswer send(Taken taken, String token) throws InterruptedException {
        ZaloAnswer answer = client.send(token, taken.user(), taken.text());
        if (!answer.wantsFreshToken()) return answer;
        try {
            return client.send(tokens.renewed(token), taken.user(), taken.text());
        } catch (Refusal refusal) {
            return answer;
        }
    }

    private void rest(long began) throws InterruptedException {
        long slot = TimeUnit.SECONDS.toNanos(1) / Math.max(1, settings.rate());
        TimeUnit.NANOSECONDS.sleep(slot - (System.nanoTime() - began));
    }
}
