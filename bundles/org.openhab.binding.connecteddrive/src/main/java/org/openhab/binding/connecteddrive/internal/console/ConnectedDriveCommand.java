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

import java.time.Clock;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.cloudcommons.console.BindingCommand;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The command by which users and maintainers look into the binding; nothing it prints has to be kept secret but the
 * link that {@code page} is there for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ConsoleCommandExtension.class)
public class ConnectedDriveCommand extends BindingCommand {

    private static final String DUMP = "dump";
    private static final String COVERAGE = "coverage";
    private static final String RAW = "raw";
    private static final String PAGE = "page";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Activate
    public ConnectedDriveCommand(@Reference ThingRegistry registry) {
        this(registry, Clock.systemUTC());
    }

    ConnectedDriveCommand(ThingRegistry registry, Clock clock) {
        super(ConnectedDriveBindingConstants.BINDING_ID, "Looks into the ConnectedDrive binding.", registry, clock);
    }

    @Override
    public List<String> getUsages() {
        return List.of(buildCommandUsage(STATUS, "tells how accounts and cars are"),
                buildCommandUsage(DUMP + " <vehicleUID>", "describes for a bug report what is known about a car"),
                buildCommandUsage(COVERAGE + " <vehicleUID>", "tells why a car of CarData has data or has none"),
                buildCommandUsage(RAW + " <vehicleUID>",
                        "prints the last answers of the cloud without what is private"),
                buildCommandUsage(PAGE + " <bridgeUID>", "prints the link of the page of an account, for you only"));
    }

    @Override
    public void execute(String[] args, Console console) {
        String what = args.length == 0 ? "" : args[0];
        if (STATUS.equals(what) && args.length == 1) {
            StatusReport.of(things(), ages()).forEach(console::println);
        } else if (args.length != 2) {
            printUsage(console);
        } else if (PAGE.equals(what)) {
            page(args[1], console);
        } else if (List.of(DUMP, COVERAGE, RAW).contains(what)) {
            car(what, args[1], console);
        } else {
            printUsage(console);
        }
    }

    @Override
    protected List<String> words() {
        return List.of(STATUS, DUMP, COVERAGE, RAW, PAGE);
    }

    @Override
    protected boolean takes(String word, Thing thing) {
        return !STATUS.equals(word) && thing instanceof Bridge == PAGE.equals(word);
    }

    private void car(String what, String uid, Console console) {
        Thing thing = thing(uid);
        if (thing == null || !(thing.getHandler()instanceof VehicleHandler handler) || handler.vehicle().isEmpty()) {
            console.println("No such car is in use.");
            return;
        }
        Vehicle car = handler.vehicle().get();
        if (DUMP.equals(what)) {
            console.println(GSON.toJson(CarDump.of(car, handler.coverage(), Safe.status(thing), ages())));
        } else if (RAW.equals(what)) {
            console.println(car.rawAnswers().anonymized());
        } else {
            // By the names that the outputs of the action have: openHAB's console knows no languages.
            handler.coverage().map(coverage -> coverage.lines(key -> key.substring(key.indexOf('.') + 1)))
                    .orElse(List.of("Only a connected car of a CarData account has a coverage report."))
                    .forEach(console::println);
        }
    }

    private void page(String uid, Console console) {
        Thing thing = thing(uid);
        String link = thing == null ? null : thing.getProperties().get(ConnectedDriveBindingConstants.PAGE);
        console.println(link == null ? "No such account is in use." : link);
    }
}
