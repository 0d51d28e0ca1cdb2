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
package org.openhab.binding.withings.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.ExamplesContract;

/**
 * Checks that the example files name only what the binding has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ExamplesTest extends ExamplesContract {

    ExamplesTest() throws Exception {
        super("withings");
    }

    /** Needs a device that few people have. */
    @Override
    protected Set<String> rareGroups() {
        return Set.of("urine");
    }

    @Override
    protected Set<String> shownEvents() {
        return Set.of("new-measurement", "night-finished", "workout-finished", "into-bed", "out-of-bed");
    }

    @Test
    void rulesReadOnlyWhatActionsReturn() throws Exception {
        String chapter = readme().replaceFirst("(?s).*\n## Rule Actions\n", "").replaceFirst("(?s)\n## .*", "");
        Set<String> known = new TreeSet<>();
        find("`([\\w-]+)`", chapter.replaceAll("(?s)```.*?```", "")).forEach(name -> known.add(name.group(1)));
        OhInf.channels().keySet().forEach(channel -> known.add(channel.substring(channel.indexOf('#') + 1)));
        List<MatchResult> keys = new ArrayList<>(find("\\.get\\(['\"]([\\w-]+)['\"]\\)", readme()));
        find("of \\[('[\\w-]+'(?:, '[\\w-]+')*)]", readme())
                .forEach(list -> keys.addAll(find("'([\\w-]+)'", list.group(1))));
        assertThat(keys.size(), is(greaterThan(10)));
        keys.forEach(key -> assertThat(known, hasItem(key.group(1))));
    }
}
