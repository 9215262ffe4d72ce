package vn.tungnha.helpdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.helpdesk.Askings;
import vn.tungnha.helpdesk.StepDone;
import vn.tungnha.helpdesk.StuckAsked;
import vn.tungnha.kernel.Limits;

/** Citizens who are stuck ask here, without an account. */
@RestController
@RequestMapping("/api/v1/public/asking")
class PublicAskController {
    /** @param website stands in the page where nobody sees it: who fills it in is a machine */
    record Question(Integer leaf, UUID service, Integer version, Integer step, @Nullable Integer failure, @Nullable String phoneModel, @Nullable String name,
            @Nullable String phone, @Nullable String note, @Nullable String website) {
        boolean byMachine() { return website != null && !website.isBlank(); }

        StuckAsked fact() {
            return new StuckAsked(service, version, step, failure, StuckAsked.Asker.CITIZEN, phoneModel, new StuckAsked.Details(name, phone, note));
        }
    }

    /** @param code to come back with */
    record Taken(String code) {}

    private final Askings askings;

    PublicAskController(Askings askings) { this.askings = askings; }

    @GetMapping("/communes")
    @Needs.Nothing
    ResponseEntity<List<Askings.Commune>> communes() {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()).body(askings.communes());
    }

    @PostMapping
    @Needs.Nothing
    Taken ask(@RequestBody Question question, HttpServletRequest request) {
        if (question.byMachine()) return new Taken(askings.nothing());
        return new Taken(askings.ask(Limits.required("leaf", question.leaf()), question.fact(), request.getRemoteAddr()));
    }

    @GetMapping("/{code}")
    @Needs.Nothing
    Askings.Asked find(@PathVariable String code, HttpServletRequest request) { return askings.find(code, request.getRemoteAddr()); }

    /** They have done it. */
    @PostMapping("/{code}/done")
    @Needs.Nothing
    Askings.Asked done(@PathVariable String code, HttpServletRequest request) {
        askings.done(code, StepDone.Done.ALONE, request.getRemoteAddr());
        return askings.find(code, request.getRemoteAddr());
    }
}
