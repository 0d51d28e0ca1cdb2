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
package org.openhab.cloudcommons.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.web.ContentPolicy;

/**
 * The {@link Page} is what stands on a page: how it is in a few words, what that means, and at most one thing to do.
 *
 * Everything is text that is escaped. What the style sheet and the script of all pages know by an id is made here and
 * nowhere else.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Page {

    private static final int VERSION_BYTES = 8;

    private final String state;
    private final List<Element> parts = new ArrayList<>();
    private final List<Element> last = new ArrayList<>();
    private Duration left = Duration.ZERO;
    private boolean live;
    private String foreignScript = "";
    private UnaryOperator<ContentPolicy> policy = UnaryOperator.identity();

    private Page(String state) {
        this.state = state;
    }

    /**
     * @param tone of the state
     * @param subject whom the page is about, such as the name of a thing; empty for nobody
     * @param state how it is, in a few words
     */
    public static Page of(Tone tone, String subject, String state) {
        Page page = new Page(state);
        if (!subject.isEmpty()) {
            page.add(Element.paragraph(subject).id("label"));
        }
        return page
                .add(Element.of("h1").id("state").look(tone.look()).add(tone.icon(), Element.of("span").text(state)));
    }

    /** What the state means and what to do, in one or two sentences. */
    public Page message(String text) {
        return add(Element.paragraph(text).id("message").with("role", "status"));
    }

    /** Something less important; stands below the rest. */
    public Page note(String text) {
        last.add(Element.paragraph(text).look("soft"));
        return this;
    }

    /** A button that leads somewhere. */
    public Page button(String id, String text, String address) {
        return add(Element.of("p").add(link(id, text, address)));
    }

    /** A button that leads somewhere, in a page beside this one, which stays. */
    public Page buttonBeside(String id, String text, String address) {
        return add(Element.of("p").add(link(id, text, address).with("target", "_blank").with("rel", "noopener")));
    }

    /** A button that sends its name to this page. */
    public Page post(String name, String text) {
        return add(Element.of("form").with("method", "post")
                .add(Element.of("button").id(name).with("name", name).with("value", "1").text(text)));
    }

    /** The results of a self-test; nothing if there are none. */
    public Page checks(String heading, List<Check> checks) {
        if (checks.isEmpty()) {
            return this;
        }
        Element list = Element.of("ul").look("checks");
        checks.forEach(check -> list.add(check.line()));
        return add(Element.of("h2").text(heading), list);
    }

    /** How long something is good, counted down; it does not count as news. */
    public Page countdown(String label, Duration time) {
        left = time;
        return add(Element.of("p").look("soft").text(label + " ")
                .add(Element.of("span").id("left").with("role", "timer")));
    }

    /** Anything else. */
    public Page add(Element... elements) {
        parts.addAll(List.of(elements));
        return this;
    }

    /** The page looks for news of itself as long as it is open. */
    public Page live() {
        live = true;
        return this;
    }

    /**
     * The page needs a script of somebody else.
     *
     * @param address of the script
     * @param opening opens the policy for it, and for what it loads
     */
    public Page foreignScript(String address, UnaryOperator<ContentPolicy> opening) {
        foreignScript = address;
        policy = opening;
        return this;
    }

    String state() {
        return state;
    }

    boolean isLive() {
        return live;
    }

    boolean needsScript() {
        return live || !foreignScript.isEmpty();
    }

    String foreignScript() {
        return foreignScript;
    }

    long secondsLeft() {
        return left.toSeconds();
    }

    ContentPolicy policy() {
        ContentPolicy strict = ContentPolicy.page();
        ContentPolicy scripted = needsScript() ? strict.with("script-src", "'self'") : strict;
        return policy.apply(live ? scripted.with("connect-src", "'self'") : scripted);
    }

    /** Another one as soon as the page says something else, apart from the time left. */
    String version() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The content with the time as it is now, which the script goes on with. */
    String main() {
        String seconds = Long.toString(secondsLeft());
        String shown = String.format(Locale.ROOT, "%d:%02d", secondsLeft() / 60, secondsLeft() % 60);
        return content().replace("<span id=\"left\" role=\"timer\"></span>",
                "<span id=\"left\" role=\"timer\" data-left=\"" + seconds + "\">" + shown + "</span>");
    }

    private String content() {
        StringBuilder html = new StringBuilder();
        parts.forEach(part -> html.append(part.html()).append('\n'));
        last.forEach(part -> html.append(part.html()).append('\n'));
        return html.toString();
    }

    private static Element link(String id, String text, String address) {
        return Element.of("a").id(id).look("button").with("href", address).text(text);
    }
}
