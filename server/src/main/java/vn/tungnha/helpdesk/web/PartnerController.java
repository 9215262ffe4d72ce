package vn.tungnha.helpdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.helpdesk.Links;
import vn.tungnha.kernel.Limits;

/** The page behind a link in a letter, for whoever holds the link. */
@RestController
@RequestMapping("/api/v1/public/links/{token}")
class PartnerController {
    record Words(String text) {}

    private final Links links;

    PartnerController(Links links) { this.links = links; }

    @GetMapping
    @Needs.Nothing
    Links.Page open(@PathVariable String token, HttpServletRequest request) { return links.open(token, request.getRemoteAddr()); }

    @PostMapping
    @Needs.Nothing
    Links.Page answer(@PathVariable String token, @RequestBody Words words, HttpServletRequest request) {
        links.answer(token, Limits.required("text", words.text()), request.getRemoteAddr());
        return links.open(token, request.getRemoteAddr());
    }
}
