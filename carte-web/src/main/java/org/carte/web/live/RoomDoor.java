package org.carte.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.live.RoomPolicy;
import org.carte.ejb.shared.BusinessException;

/** Lets into the channel of a room who runs it or has a place in it, at every handshake; who calls was asked before. */
@WebFilter("/live/*")
public class RoomDoor extends HttpFilter {

    @Inject
    transient RoomPolicy room;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            room.requireSeat(LiveRoom.id(
                    request.getRequestURI().substring(request.getContextPath().length() + "/live/".length())));
        } catch (BusinessException notTheirs) {
            response.setStatus(notTheirs.getKind().status());
            return;
        }
        chain.doFilter(request, response);
    }
}
