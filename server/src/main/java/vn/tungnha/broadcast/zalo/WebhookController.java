package vn.tungnha.broadcast.zalo;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;

/** Where the vendor calls. It is answered as soon as the event is kept: after two seconds it would call again. */
@RestController
class WebhookController {
    private final ZaloProof proof;
    private final ZaloEvents events;

    WebhookController(ZaloProof proof, ZaloEvents events) {
        this.proof = proof;
        this.events = events;
    }

    @PostMapping("/api/v1/zalo/webhook")
    @Needs.Nothing
    @MaxBodySize(256 << 10)
    void heard(@RequestBody byte[] body, @RequestHeader(name = "X-ZEvent-Signature", required = false) String signature) { events.keep(proof.check(body, signature)); }
}
