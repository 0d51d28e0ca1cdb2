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
package org.openhab.binding.withings.internal.console;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.handler.AccountHandler;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.state.HistoryRecord.Progress;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.sync.Report;
import org.openhab.binding.withings.internal.sync.Standing;
import org.openhab.cloudcommons.console.Ages;
import org.openhab.cloudcommons.console.ThingLines;
import org.openhab.core.thing.Thing;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Tells how accounts, persons and devices are, without a value, a secret or a whole user id.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusReport {

    private final Ages ages;
    private final ThingLines lines;

    private StatusReport(Ages ages, ThingLines lines) {
        this.ages = ages;
        this.lines = lines;
    }

    /**
     * @param things all things of the binding
     * @param ages tells the present moment
     */
    static List<String> of(Collection<Thing> things, Ages ages) {
        return ThingLines.of(things, thing -> thing.getUID() + " " + Safe.status(thing),
                (thing, lines) -> new StatusReport(ages, lines).thing(thing));
    }

    private void thing(Thing thing) {
        if (thing.getHandler()instanceof AccountHandler handler) {
            handler.account().ifPresent(this::account);
        } else if (thing.getHandler()instanceof PersonHandler handler) {
            handler.person().ifPresent(this::person);
        }
    }

    private void account(Account account) {
        Duration pause = account.client().pauseLeft();
        lines.detail("calls", account.client().waiting() + " waiting, "
                + (pause.isZero() ? "no pause" : "pause for " + pause.toSeconds() + " s"));
        lines.detail("address", account.publicUrl().isPresent() ? "configured" : "none configured");
    }

    private void person(Person person) {
        PersonData data = person.data();
        PersonRecord facts = data.measures().facts();
        String user = facts.userId();
        lines.detail("user", user == null ? "none" : LinkOutcome.masked(user));
        lines.detail("zone", Optional.ofNullable(facts.timezone()).orElse("unknown"));
        lines.detail("last sync", ages.since(facts.lastSync()));
        person.session().ifPresentOrElse(session -> standing(session.standing()),
                () -> lines.detail("session", "none"));
        push(data);
        history(data);
        long shown = PersonChannels.rows().values().stream().map(row -> row.now(data)).filter(StatusReport::isValue)
                .count();
        lines.detail("channels", shown + " of " + PersonChannels.rows().size() + " with a value");
        lines.detail("devices", String.valueOf(data.get(Sections.DEVICES).devices().size()));
    }

    private void standing(Standing standing) {
        Report report = standing.report();
        lines.detail("polling", "every " + Ages.rough(standing.interval()) + ", next " + ages.until(standing.next()));
        lines.detail("feeds", Safe.isFine(report) ? "fine"
                : "failing " + Safe.trouble(report.failing()) + ", left alone " + Safe.trouble(report.barred()));
    }

    private void push(PersonData data) {
        PushRecord push = data.get(Sections.PUSH);
        lines.detail("push", (push.working() ? "working" : "not working") + ", last call " + ages.since(push.lastPush())
                + ", last in place " + ages.since(push.verified()) + info(Safe.masked(push.info(), data)));
    }

    private static String info(String text) {
        return text.isEmpty() ? "" : ": " + text;
    }

    private void history(PersonData data) {
        Collection<Progress> archives = data.get(Sections.HISTORY).archives().values();
        int served = archives.stream().mapToInt(progress -> progress.served().size()).sum();
        int jobs = archives.stream().mapToInt(progress -> progress.jobs().size()).sum();
        lines.detail("history", served + " channels served, " + jobs + " jobs to do");
    }

    private static boolean isValue(Object state) {
        return state instanceof State && state != UnDefType.UNDEF;
    }
}
