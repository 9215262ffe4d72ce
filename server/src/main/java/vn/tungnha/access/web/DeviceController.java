package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Refusal;

/** Registering the phone one has just signed in on. */
@RestController
class DeviceController {
    record NewDevice(@Nullable String label) {}

    /** The secret is base64 of 32 bytes and told only here. */
    record RegisteredDevice(UUID id, String secret) {}

    private final Devices devices;
    private final Sessions sessions;

    DeviceController(Devices devices, Sessions sessions) {
        this.devices = devices;
        this.sessions = sessions;
    }

    @PostMapping("/api/v1/devices")
    @Needs(Permission.SIGNED_IN)
    RegisteredDevice register(Caller caller, @RequestBody NewDevice device) {
        Device registered = devices.register(caller.account(), device.label());
        return new RegisteredDevice(registered.id(), Base64.getEncoder().encodeToString(registered.secret()));
    }

    /** One's own phone that was lost or sold, which is signed out with all others; another's is as unknown as one that never was. */
    @DeleteMapping("/api/v1/devices/{device}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.SIGNED_IN)
    void revoke(Caller caller, @PathVariable UUID device, HttpServletRequest request) {
        if (!devices.find(device).account().equals(caller.account())) throw new Refusal(AccessProblem.DEVICE_UNKNOWN, Map.of("id", device));
        devices.revoke(device);
        SessionCookies.token(request, caller.door()).ifPresent(here -> sessions.closeOthers(caller.account(), here));
    }
}
