package vn.tungnha.broadcast.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.broadcast.HeardVoice;
import vn.tungnha.broadcast.Voices;
import vn.tungnha.broadcast.Voices.Sound;

/** What households said, for those who may know who said it. */
@RestController
@RequestMapping("/api/v1/console")
class VoiceController {
    private final Voices voices;

    VoiceController(Voices voices) { this.voices = voices; }

    @GetMapping("/places/{place}/voices")
    @Needs(Permission.SEE_PERSONAL)
    List<HeardVoice> voices(@PathVariable int place) { return voices.at(place); }

    @GetMapping("/voices/{leaf}/{voice}/sound")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> sound(@PathVariable int leaf, @PathVariable UUID voice) {
        Sound sound = voices.sound(leaf, voice);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(sound.type())).body(sound.bytes());
    }
}
