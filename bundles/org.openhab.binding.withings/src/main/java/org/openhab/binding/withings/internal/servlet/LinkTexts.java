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
package org.openhab.binding.withings.internal.servlet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.auth.Standing;
import org.openhab.binding.withings.internal.push.PublicUrlCheck;
import org.openhab.cloudcommons.page.Check;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * What the pages of the linking say to one reader.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class LinkTexts {

    private final PageFrame frame;
    private final WebRequest request;
    private final Words words;

    LinkTexts(PageFrame frame, WebRequest request) {
        this.frame = frame;
        this.request = request;
        words = frame.words(request);
    }

    WebReply idle() {
        return show(200, Page.of(Tone.PLAIN, "", words.of("page.state.idle")).message(words.of("page.idle")));
    }

    WebReply unknown(int status) {
        return show(status, Page.of(Tone.BAD, "", words.of("page.state.unknown"))
                .message(words.of(LinkOutcome.Kind.UNKNOWN.key())));
    }

    /**
     * The way to the consent.
     *
     * @param address of the consent page
     * @param redirectUri what has to be registered
     */
    WebReply connect(Linkable thing, URI address, String redirectUri) {
        Page page = Page.of(Tone.PLAIN, thing.label(), state(thing))
                .message(words.of("page.connect.text", thing.label()));
        thing.standing().ifPresent(standing -> page.checks(words.of("page.check"), checks(standing)));
        page.button("go", words.of("page.connect.button"), address.toASCIIString());
        if (!thing.user().isEmpty()) {
            page.note(words.of("page.connect.user", thing.user()));
        }
        page.note(words.of("page.connect.redirect", redirectUri));
        // Only a hint: an application in development mode may do with less (withings.md 1.4).
        PublicUrlCheck.problem(redirectUri).ifPresent(problem -> page.note(
                words.of("page.connect.warning", words.of(problem.key(), problem.arguments().toArray(String[]::new)))));
        return show(200, page);
    }

    /** How it is after the linking, for as long as somebody looks. */
    WebReply linked(Linkable thing) {
        Page page = Page.of(Tone.GOOD, thing.label(), state(thing)).message(words.of("page.linked", thing.label()));
        thing.standing().ifPresent(standing -> page.checks(words.of("page.check"), checks(standing)));
        return show(200, page.live());
    }

    /** @param again where to try again, empty if that is of no use */
    WebReply failed(Linkable thing, LinkOutcome outcome, List<String> again) {
        Page page = Page.of(Tone.BAD, thing.label(), words.of("page.state.unlinked"))
                .message(words.of(outcome.kind().key(), outcome.details().toArray(String[]::new)));
        again.forEach(address -> page.button("again", words.of("page.again"), address));
        return show(200, page);
    }

    private String state(Linkable thing) {
        return thing.standing().isPresent() ? words.of("page.state.linked", thing.user())
                : words.of("page.state.unlinked");
    }

    private List<Check> checks(Standing standing) {
        List<Check> checks = new ArrayList<>();
        checks.add(permissions(standing));
        if (standing.aboutPush().isEmpty()) {
            checks.add(new Check(Tone.WAITING, words.of("page.check.push"), words.of("page.check.looking")));
        } else {
            checks.add(new Check(standing.isPushWorking() ? Tone.GOOD : Tone.PLAIN,
                    words.of(standing.isPushWorking() ? "page.check.push.on" : "page.check.push.off"),
                    standing.aboutPush()));
        }
        return checks;
    }

    private Check permissions(Standing standing) {
        String name = words.of("page.check.permissions");
        if (!standing.isRead()) {
            return new Check(Tone.WAITING, name, words.of("page.check.looking"));
        }
        return standing.missing().isEmpty() ? new Check(Tone.GOOD, name, words.of("page.check.permissions.all"))
                : new Check(Tone.BAD, name,
                        words.of("page.check.permissions.missing", String.join(", ", standing.missing())));
    }

    private WebReply show(int status, Page page) {
        return frame.show(request, status, page);
    }
}
