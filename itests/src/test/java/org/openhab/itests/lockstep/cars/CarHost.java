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
package org.openhab.itests.lockstep.cars;

import static org.mockito.Mockito.mock;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.cardata.stream.OpenHabLine;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Streams;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.handler.AccountHandler;
import org.openhab.binding.connecteddrive.internal.handler.CarDataHandler;
import org.openhab.binding.connecteddrive.internal.handler.Services;
import org.openhab.binding.connecteddrive.internal.handler.Translator;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.binding.connecteddrive.internal.handler.VehicleOptions;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountSource;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.JettyHttpTransport;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.core.library.types.PointType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.itests.lockstep.Core;
import org.openhab.itests.lockstep.Disk;
import org.openhab.itests.lockstep.OpenHab;
import org.openhab.simulator.bmw.stream.CarDataStream;

/**
 * One life of openHAB with the ConnectedDrive binding in it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarHost extends OpenHab {

    /** Where openHAB stands, which is where the cars are at home. */
    private static final PointType HOME = new PointType("48.1,11.5");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String USER_AGENT = "openHAB-connecteddrive";
    private static final List<String> CHANNELS = Stream
            .concat(VehicleChannels.rows().keySet().stream(), VehicleChannels.TRIGGERS.stream()).toList();

    private final Services services;
    private final Streams streams;
    private final VehicleOptions options = mock(VehicleOptions.class);
    private final List<Cable> cables = new ArrayList<>();

    /**
     * @param start the present moment
     * @param http a started client
     * @param threads where the MQTT transport works
     * @param broker the cloud's
     * @param disk what is left of an earlier life
     * @param listener hears of states
     * @param seed decides about all that is random
     * @param witness sees every call to the cloud before it goes out
     */
    CarHost(Instant start, HttpClient http, ScheduledExecutorService threads, CarDataStream broker, Disk disk,
            Core.Listener listener, long seed, Consumer<HttpCall> witness) {
        super(start, new JettyHttpTransport(http, USER_AGENT), disk, CHANNELS, listener, witness);
        services = new Services(wire, new ConnectDesk(new SecureRandom(), scheduler.clock()),
                new PageFrame((key, locale, arguments) -> key, "/connecteddrive"), disk::storage, disk::vault,
                () -> HOME, ZoneId::systemDefault,
                new Translator((key, locale, arguments) -> key, () -> Locale.ENGLISH), scheduler, scheduler.clock(),
                new Random(seed), TIMEOUT);
        streams = new Streams((host, port) -> {
            Cable cable = new Cable(new OpenHabLine(host, port, threads), broker);
            cables.add(cable);
            return cable;
        }, scheduler, scheduler.clock(), services.random());
    }

    /** Whether somebody listens to the stream. */
    boolean isListening() {
        return cables.stream().anyMatch(Cable::isOpen);
    }

    /** How often the stream was asked for. */
    long attempts() {
        return cables.stream().mapToLong(Cable::attempts).sum();
    }

    @Override
    public void end() throws InterruptedException {
        super.end();
        for (Cable cable : cables) {
            cable.close();
            cable.settle();
        }
    }

    @Override
    public void settle() throws InterruptedException {
        boolean any;
        do {
            any = wire.settle();
            for (Cable cable : cables) {
                any |= cable.settle();
            }
        } while (any);
    }

    @Override
    protected ThingHandler handler(Thing thing) {
        if (thing instanceof Bridge bridge) {
            return ConnectedDriveBindingConstants.THING_TYPE_ACCOUNT.equals(thing.getThingTypeUID())
                    ? new AccountHandler(bridge, services,
                            (car, interval, listener) -> new AccountSource(car, interval, listener, () -> HOME))
                    : new CarDataHandler(bridge, services, streams::stream);
        }
        return new VehicleHandler(thing, services, options);
    }
}
