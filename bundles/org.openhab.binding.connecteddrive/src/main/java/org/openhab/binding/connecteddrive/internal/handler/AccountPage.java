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

import java.security.SecureRandom;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.binding.connecteddrive.internal.servlet.Frame;
import org.openhab.binding.connecteddrive.internal.servlet.RawDataPage;
import org.openhab.binding.connecteddrive.internal.servlet.ShownLink;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;

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
     * @param random makes the nonces of the pages
     * @param property sets a property of the thing
     */
    AccountPage(Bridge bridge, Services services, SecureRandom random, BiConsumer<String, String> property) {
        String label = bridge.getLabel();
        link = new ShownLink(services.desk(),
                new RawDataPage(new Frame(services.texts(), random),
                        label == null ? bridge.getUID().getAsString() : label, () -> answers(bridge)),
                services.scheduler());
        link.show(address -> property.accept(PAGE, address));
    }

    /** The link ends. */
    @Override
    public void close() {
        link.close();
    }

    private static List<RawAnswers> answers(Bridge bridge) {
        return bridge.getThings().stream().map(Thing::getHandler).filter(VehicleHandler.class::isInstance)
                .map(VehicleHandler.class::cast).flatMap(handler -> handler.vehicle().stream()).map(Vehicle::rawAnswers)
                .toList();
    }
}
