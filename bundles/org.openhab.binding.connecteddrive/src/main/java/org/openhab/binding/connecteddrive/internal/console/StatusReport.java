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
package org.openhab.binding.connecteddrive.internal.console;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.handler.CarDataHandler;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.console.Ages;
import org.openhab.cloudcommons.console.ThingLines;
import org.openhab.core.thing.Thing;

/**
 * Tells how accounts and cars are, without a VIN, a position or a secret.
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
        return ThingLines.of(things, thing -> Safe.uid(thing) + " " + Safe.status(thing),
                (thing, lines) -> new StatusReport(ages, lines).thing(thing));
    }

    private void thing(Thing thing) {
        if (thing.getHandler()instanceof CarDataHandler handler) {
            handler.quota().ifPresent(this::quota);
            handler.stream().ifPresent(stream -> lines.detail("stream",
                    stream.state() + ", last message " + ages.since(stream.lastMessage())));
        } else if (thing.getHandler()instanceof VehicleHandler handler) {
            handler.vehicle().ifPresent(this::vehicle);
            handler.coverage().ifPresent(
                    coverage -> lines.detail("keys", coverage.delivered().size() + " of " + coverage.asked().size()
                            + " with a value, " + coverage.streamed().size() + " seen on the stream"));
        }
    }

    private void quota(Quota.State quota) {
        lines.detail("calls", quota.used() + " used, " + quota.left() + " left today");
    }

    private void vehicle(Vehicle car) {
        VehicleFacts facts = car.facts();
        lines.detail("car", facts.driveTrain() + (facts.commands().isEmpty() ? ", takes no commands"
                : ", takes " + facts.commands().size() + " commands"));
        lines.detail("source", car.source().isPresent() ? "connected" : "none");
        Reading fetched = car.data().reading(Attribute.LAST_FETCHED);
        lines.detail("last reading", ages.since(fetched == null ? null : fetched.time()));
        lines.detail("values", car.data().known().size() + " attributes with a value");
        lines.detail("answers", car.rawAnswers().names().size() + " kept for bug reports");
    }
}
