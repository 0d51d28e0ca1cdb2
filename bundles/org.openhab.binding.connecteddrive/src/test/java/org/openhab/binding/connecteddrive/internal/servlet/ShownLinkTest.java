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
package org.openhab.binding.connecteddrive.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;

/**
 * Tests of {@link ShownLink}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ShownLinkTest {

    private static final Duration MOST_OF_A_LIFE = Duration.ofHours(22);

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final ConnectDesk desk = new ConnectDesk(new SecureRandom(), scheduler.clock());
    private final WebHandler page = WebHandler.of(request -> WebReply.text(200, "page"));
    private final ShownLink link = new ShownLink(desk, page, scheduler);
    private final List<String> shown = new ArrayList<>();

    @Test
    void linkOfAnOpenPageStaysGood() {
        link.show(shown::add);
        scheduler.advance(Duration.ofHours(1));
        link.show(shown::add);
        assertThat(shown.get(1), is(shown.get(0)));
        assertThat(isGood(0), is(true));
    }

    @Test
    void freshLinkFollowsAtThePlaceThatWasAskedLast() {
        List<String> before = new ArrayList<>();
        link.show(before::add);
        link.show(shown::add);
        scheduler.advance(MOST_OF_A_LIFE);
        assertThat(before, hasSize(1));
        assertThat(shown, hasSize(2));
        assertThat(shown.get(1), is(not(shown.get(0))));
        assertThat(isGood(0), is(false));
        assertThat(isGood(1), is(true));
    }

    @Test
    void closedLinkIsFollowedByAnotherOnlyWhenShown() {
        link.show(shown::add);
        link.close();
        assertThat(isGood(0), is(false));
        scheduler.advance(MOST_OF_A_LIFE);
        assertThat(shown, hasSize(1));
        link.show(shown::add);
        assertThat(isGood(1), is(true));
    }

    private boolean isGood(int number) {
        String address = shown.get(number);
        return desk.page(address.substring(address.lastIndexOf('/') + 1)).isPresent();
    }
}
