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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;

/**
 * The rows of the channels that show the connection of a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusRows {

    private static final String STATUS = "status";

    private StatusRows() {
    }

    static List<Row> rows() {
        return List.of(Row.of(Topic.STATUS, STATUS, "linked-user", person -> {
            String userId = person.measures().facts().userId();
            return userId == null ? null : States.text(LinkOutcome.masked(userId));
        }), Row.of(Topic.STATUS, STATUS, "last-sync",
                person -> Converters.moment(person.measures().facts().lastSync())),
                Row.of(Topic.STATUS, STATUS, "last-measurement",
                        person -> Converters.moment(person.measures().newest(person.measures().kinds()))),
                Row.of(Topic.STATUS, STATUS, "unconfirmed",
                        person -> States.decimal((long) person.measures().unconfirmed().size())),
                Row.of(Topic.STATUS, STATUS, "push", person -> {
                    PushRecord push = person.get(Sections.PUSH);
                    return push.info().isEmpty() ? null : States.onOff(push.working());
                }), Row.of(Topic.STATUS, STATUS, "push-info", person -> {
                    String info = person.get(Sections.PUSH).info();
                    return info.isEmpty() ? null : States.text(info);
                }), Row.of(Topic.STATUS, STATUS, "last-push",
                        person -> Converters.moment(person.get(Sections.PUSH).lastPush())));
    }
}
