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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Goals;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Reads what the person wants to reach (withings.md 8.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class GoalFeed implements Feed {

    private final Reader reader;
    private final Kept<Goals> goals;
    private final PersonPublisher publisher;
    /** Whether "no goal" has been told apart from "not known yet". */
    private volatile boolean shown;

    /**
     * @param reader makes the calls
     * @param person what is known
     * @param publisher shows it
     */
    public GoalFeed(Reader reader, PersonData person, PersonPublisher publisher) {
        this.reader = reader;
        this.goals = person.part(Sections.GOALS);
        this.publisher = publisher;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public CompletableFuture<Void> run(Priority priority) {
        return reader.read(Queries.goals(), priority).thenAccept(answer -> {
            Goals before = goals.get();
            if (!goals.change(old -> answer).equals(before) || !shown) {
                shown = true;
                publisher.changed(Topic.GOALS);
            }
        });
    }
}
