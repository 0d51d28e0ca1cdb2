/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.cloudcommons.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests of {@link WebRequest}, {@link WebReply}, {@link ContentPolicy} and {@link BaseUrls}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WebTest {

    @Test
    void formsAreDecoded() {
        Map<String, List<String>> form = WebRequest.parseForm("a=1+2&b=%C3%BC&a=3&empty=&flag&=x&&bad=%zz");
        assertThat(form,
                is(Map.of("a", List.of("1 2", "3"), "b", List.of("ü"), "empty", List.of(""), "flag", List.of(""))));
        assertThat(WebRequest.parseForm(null), is(Map.of()));
        assertThat(WebRequest.parseForm("a&".repeat(100_000)).get("a"), hasSize(lessThanOrEqualTo(100)));
    }

    @Test
    void fieldsNeedTheFormType() {
        assertThat(request("application/x-www-form-urlencoded; charset=UTF-8").field("userid"), is(Optional.of("1")));
        assertThat(request("text/plain").field("userid"), is(Optional.empty()));
        assertThat(request("text/plain").parameter("code"), is(Optional.of("c")));
        assertThat(request("text/plain").header("CONTENT-TYPE"), is(Optional.of("text/plain")));
        assertThat(request("text/plain").toString(), not(containsString("secret")));
    }

    @Test
    void everyReplyIsSecured() {
        for (WebReply reply : List.of(WebReply.html(200, "<p>", ContentPolicy.page()), WebReply.text(200, "x"),
                WebReply.empty(204), WebReply.notFound(), WebReply.redirect(URI.create("/x")), WebReply.json(200, "{}"),
                WebReply.methodNotAllowed("GET"))) {
            assertThat(reply.headers(),
                    allOf(hasEntry("Cache-Control", "no-store"), hasEntry("X-Content-Type-Options", "nosniff"),
                            hasEntry("Referrer-Policy", "no-referrer"), hasEntry("X-Frame-Options", "DENY")));
            assertThat(reply.headers().get("Content-Security-Policy"), allOf(containsString("default-src 'none'"),
                    containsString("frame-ancestors 'none'"), not(containsString("unsafe"))));
        }
    }

    @Test
    void pagePolicyTakesExceptions() {
        ContentPolicy policy = ContentPolicy.page().with("frame-src", "https://captcha.example").with("base-uri",
                "'self'");
        WebReply reply = WebReply.html(200, "", policy);
        assertThat(reply.headers().get("Content-Security-Policy"),
                is("default-src 'none'; style-src 'self'; script-src 'none'; img-src 'self'; "
                        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'; "
                        + "frame-src https://captcha.example"));
    }

    @Test
    void redirectsAndHeaders() {
        WebReply reply = WebReply.redirect(URI.create("https://account.example/a?b=c"));
        assertThat(reply.status(), is(303));
        assertThat(reply.headers().get("Location"), is("https://account.example/a?b=c"));
        assertThrows(IllegalArgumentException.class, () -> reply.withHeader("X", "a\r\nSet-Cookie: b"));
        assertThat(reply.withHeader("location", "/y").headers().containsKey("Location"), is(false));
        assertThat(WebReply.text(200, "geheim").toString(), not(containsString("geheim")));
    }

    @Test
    void configuredAddressWins() {
        BaseUrls urls = new BaseUrls(() -> " https://home.example/oh/ ");
        assertThat(urls.of("http", "evil.example", Map.of("X-Forwarded-Host", "evil.example"), "10.0.0.1"),
                is("https://home.example/oh"));
        assertThat(new BaseUrls(() -> " ").of("http", "a:8080", Map.of(), "10.0.0.1"), is("http://a:8080"));
    }

    @Test
    void proxyOfTheLocalNetworkIsBelieved() {
        Map<String, String> forwarded = Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host",
                "Home.example, inner:80");
        for (String peer : new String[] { "127.0.0.1", "::1", "192.168.1.4", "10.1.2.3", "172.16.0.1", "fe80::1",
                "fd12:3456::1" }) {
            assertThat(peer, of(forwarded, peer), is("https://home.example"));
        }
        for (String peer : new String[] { "8.8.8.8", "2001:db8::1", "localhost", "", "172.32.0.1" }) {
            assertThat(peer, of(forwarded, peer), is("http://host:8080"));
        }
    }

    @Test
    void nonsenseInHostsIsIgnored() {
        assertThat(of(Map.of("X-Forwarded-Proto", "javascript", "X-Forwarded-Host", "a/b"), "127.0.0.1"),
                is("http://host:8080"));
        assertThat(BaseUrls.fromRequests().of("http", "evil\"><script>", Map.of(), "127.0.0.1"),
                is("http://localhost"));
        assertThat(BaseUrls.fromRequests().of("https", "[fd12::1]:8443", Map.of(), "127.0.0.1"),
                is("https://[fd12::1]:8443"));
    }

    private static String of(Map<String, String> headers, String peer) {
        return BaseUrls.fromRequests().of("http", "host:8080", headers, peer);
    }

    private static WebRequest request(String type) {
        return new WebRequest("POST", "/push/secret", WebRequest.parseForm("code=c"), Map.of("Content-Type", type),
                "userid=1&appli=4".getBytes(StandardCharsets.UTF_8), Locale.ROOT, "http://localhost:8080");
    }
}
