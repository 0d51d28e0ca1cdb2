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
package org.openhab.binding.withings.internal.sync;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Goals;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Checks what is shown about goals (withings.md 8.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class GoalFeedTest extends FeedFixture {

    private static final Goals SOME = new Goals(new BigDecimal("10000"), new BigDecimal("28800"),
            new BigDecimal("75.0"));

    @Override
    protected Feed feed() {
        return new GoalFeed(reader, data, publisher());
    }

    @Test
    void goalsAreShownWithTheirUnits() {
        reader.answer(SOME);
        assertThat(run(), is(true));
        assertThat(state("goals#steps"), is("10000"));
        assertThat(state("goals#sleep"), is("28800 s"));
        assertThat(state("goals#weight"), is("75 kg"));
    }

    @Test
    void noGoalIsToldApartFromAnUnknownOne() {
        reader.answer(Goals.NONE);
        assertThat(state("goals#weight"), is("none"));
        assertThat(run(), is(true));
        assertThat(state("goals#weight"), is("UNDEF"));
    }

    @Test
    void sameGoalsAreNoUpdate() {
        Feed feed = feed();
        reader.answer(SOME).answer(SOME).answer(Goals.NONE);
        feed.run(Priority.POLL);
        thing.states.clear();
        feed.run(Priority.POLL);
        assertThat(state("goals#steps"), is("none"));
        feed.run(Priority.POLL);
        assertThat(state("goals#steps"), is("UNDEF"));
    }
}
