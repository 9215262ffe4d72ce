package vn.tungnha.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.indicator.RoundBoard;
import vn.tungnha.indicator.RoundLine;
import vn.tungnha.indicator.RoundProgress;
import vn.tungnha.indicator.RoundWords;
import vn.tungnha.kernel.ProvinceDay;

/** How far an office's rounds have come. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/rounds")
class RoundController {
    private final RoundProgress rounds;
    private final Authority authority;
    private final Clock clock;

    RoundController(RoundProgress rounds, Authority authority, Clock clock) {
        this.rounds = rounds;
        this.authority = authority;
        this.clock = clock;
    }

    /** The rounds of this place, of those above it that reach it, and of those beneath. */
    @GetMapping
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<List<RoundLine>> rounds(@PathVariable int place, @RequestParam(required = false) LocalDate map) { return fresh(rounds.at(place, map)); }

    /** A line for each commune or village beneath; whom to call only for those who may see personal data. */
    @GetMapping("/{round}")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<RoundBoard> round(@PathVariable int place, @PathVariable UUID round, @RequestParam(required = false) LocalDate map, Caller caller) {
        boolean named = authority.permitsAt(caller.account(), Permission.SEE_PERSONAL, place, ProvinceDay.of(clock.instant()));
        return fresh(rounds.board(place, round, map, named));
    }

    /** What was answered in words. */
    @GetMapping("/{round}/words")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<List<RoundWords>> words(@PathVariable int place, @PathVariable UUID round, @RequestParam(required = false) LocalDate map) {
        return fresh(rounds.words(place, round, map));
    }

    private static <T> ResponseEntity<T> fresh(T body) { return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body); }
}
