package vn.tungnha.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** Opens a front door for an account that was proven some other way than by password. */
public interface FrontDoors {
    /** Opens a session and puts its token into the door's cookie. */
    void open(UUID account, Door door, HttpServletRequest request, HttpServletResponse response);
}
