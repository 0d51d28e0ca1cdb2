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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.openhab.core.thing.Thing;

/**
 * Tells how accounts and cars are, without a VIN, a position or a secret.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusReport {

    private final Ages ages;
    private final List<String> lines = new ArrayList<>();

    private StatusReport(Ages ages) {
        this.ages = ages;
    }

    /**
     * @param things all things of the binding
     * @param ages tells the present moment
     */
    static List<String> of(Collection<Thing> things, Ages ages) {
        StatusReport report = new StatusReport(ages);
        things.stream().sorted(Comparator.comparing((Thing thing) -> thing.getUID().getAsString()))
                .forEach(report::thing);
        return report.lines.isEmpty() ? List.of("No things.") : report.lines;
    }

    private void thing(Thing thing) {
        lines.add(Safe.uid(thing) + " " + Safe.status(thing));
        if (thing.getHandler()instanceof CarDataHandler handler) {
            handler.quota().ifPresent(this::quota);
            handler.stream().ifPresent(
                    stream -> detail("stream", stream.state() + ", last message " + ages.since(stream.lastMessage())));
        } else if (thing.getHandler()instanceof VehicleHandler handler) {
            handler.vehicle().ifPresent(this::vehicle);
            handler.coverage()
                    .ifPresent(coverage -> detail("keys", coverage.delivered().size() + " of " + coverage.asked().size()
                            + " with a value, " + coverage.streamed().size() + " seen on the stream"));
        }
    }

    private void quota(Quota.State quota) {
        detail("calls", quota.used() + " used, " + quota.left() + " left today");
    }

    private void vehicle(Vehicle car) {
        VehicleFacts facts = car.facts();
        detail("car", facts.driveTrain() + (facts.commands().isEmpty() ? ", takes no commands"
                : ", takes " + facts.commands().size() + " commands"));
        detail("source", car.source().isPresent() ? "connected" : "none");
        Reading fetched = car.data().reading(Attribute.LAST_FETCHED);
        detail("last reading", ages.since(fetched == null ? null : fetched.time()));
        detail("values", car.data().known().size() + " attributes with a value");
        detail("answers", car.rawAnswers().names().size() + " kept for bug reports");
    }

    private void detail(String name, String text) {
        lines.add("  " + name + ": " + text);
    }
}
