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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants.PAGE;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.binding.connecteddrive.internal.servlet.RawDataPage;
import org.openhab.binding.connecteddrive.internal.servlet.ShownLink;
import org.openhab.cloudcommons.page.Check;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.Tone;
import org.openhab.cloudcommons.page.Words;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Shows among the properties of a bridge the link to its page, also when nothing has to be done there.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountPage implements AutoCloseable {

    private final ShownLink link;

    /**
     * @param bridge whose page it is
     * @param services gives addresses and texts
     * @param checks the results of a self-test
     * @param property sets a property of the thing
     */
    AccountPage(Bridge bridge, Services services, Function<Words, List<Check>> checks,
            BiConsumer<String, String> property) {
        link = new ShownLink(services.desk(),
                new RawDataPage(services.frame(),
                        words -> standing(bridge, words).checks(words.of("page.check"), checks.apply(words)),
                        () -> answers(bridge)),
                services.scheduler());
        link.show(address -> property.accept(PAGE, address));
    }

    /** The name of a thing. */
    static String label(Thing thing) {
        String label = thing.getLabel();
        return label == null ? thing.getUID().getAsString() : label;
    }

    /** The link ends. */
    @Override
    public void close() {
        link.close();
    }

    private static Page standing(Bridge bridge, Words words) {
        ThingStatusInfo status = bridge.getStatusInfo();
        Page page = switch (status.getStatus()) {
            case ONLINE -> Page.of(Tone.GOOD, label(bridge), words.of("page.state.linked"));
            case OFFLINE -> Page.of(Tone.BAD, label(bridge), words.of("page.state.unlinked"));
            default -> Page.of(Tone.WAITING, label(bridge), words.of("page.state.asking"));
        };
        String description = status.getDescription();
        return description == null ? page : page.message(Translator.words(words, description));
    }

    private static List<RawAnswers> answers(Bridge bridge) {
        return bridge.getThings().stream().map(Thing::getHandler).filter(VehicleHandler.class::isInstance)
                .map(VehicleHandler.class::cast).flatMap(handler -> handler.vehicle().stream()).map(Vehicle::rawAnswers)
                .toList();
    }
}
