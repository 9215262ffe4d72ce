package vn.tungnha.access.web;

import java.util.Base64;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;

/** Registering the phone one has just signed in on. */
@RestController
class DeviceController {
    record NewDevice(String label) {}

    /** The secret is base64 of 32 bytes and told only here. */
    record RegisteredDevice(UUID id, String secret) {}

    private final Devices devices;

    DeviceController(Devices devices) { this.devices = devices; }

    @PostMapping("/api/v1/devices")
    @Needs(Permission.SIGNED_IN)
    RegisteredDevice register(Caller caller, @RequestBody NewDevice device) {
        Device registered = devices.register(caller.account(), device.label());
        return new RegisteredDevice(registered.id(), Base64.getEncoder().encodeToString(registered.secret()));
    }
}
