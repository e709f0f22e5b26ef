package org.carte.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Hands a page to the server whole. Faces writes it in thousands of small pieces, each of which the server would turn into
 * bytes by itself: a fifth of the time a page takes.
 */
@WebFilter(
        filterName = "wholePage",
        servletNames = "faces",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class WholePage extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Characters: most pages have no more. */
    private static final int USUAL = 24 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var collected = new Collected(response);
        chain.doFilter(request, collected);
        collected.handOver();
    }

    private static final class Collected extends HttpServletResponseWrapper {

        private CharArrayWriter page;
        private PrintWriter writer;

        Collected(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                // from now on there is an encoding, and no stream
                super.getWriter();
                page = page == null ? new CharArrayWriter(USUAL) : page;
                writer = new PrintWriter(page);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            handOver();
            super.flushBuffer();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            forget();
        }

        @Override
        public void reset() {
            super.reset();
            forget();
        }

        private void forget() {
            if (page != null) {
                page.reset();
                writer = null;
            }
        }

        void handOver() throws IOException {
            if (page != null && page.size() > 0) {
                page.writeTo(super.getWriter());
                page.reset();
            }
        }
    }
}
