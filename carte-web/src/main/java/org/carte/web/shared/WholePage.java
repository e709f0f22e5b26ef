package org.carte.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;

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

        private PageWriter page;

        Collected(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (page == null) {
                page = new PageWriter();
            }
            return page;
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

        @Override
        public void sendRedirect(String location) throws IOException {
            forget();
            super.sendRedirect(location);
        }

        @Override
        public void sendError(int status) throws IOException {
            forget();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget();
            super.sendError(status, message);
        }

        /** Whoever writes already goes on with the same writer. */
        private void forget() {
            if (page != null) {
                page.text.setLength(0);
            }
        }

        void handOver() throws IOException {
            if (page != null && !page.text.isEmpty()) {
                getOutputStream().write(page.text.toString().getBytes(Charset.forName(getCharacterEncoding())));
                page.text.setLength(0);
            }
        }
    }

    /** A page belongs to one request: nobody else has to be locked out for each of its pieces. */
    private static final class PageWriter extends PrintWriter {

        private final StringBuilder text = new StringBuilder(USUAL);

        PageWriter() {
            super(nullWriter());
        }

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int from, int length) {
            text.append(characters, from, length);
        }

        @Override
        public void write(String words, int from, int length) {
            text.append(words, from, from + length);
        }

        @Override
        public void println() {
            text.append(System.lineSeparator());
        }
    }
}
