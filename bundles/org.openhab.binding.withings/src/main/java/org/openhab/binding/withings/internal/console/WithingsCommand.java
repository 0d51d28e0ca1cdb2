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

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.handler.AccountHandler;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.cloudcommons.console.BindingCommand;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The command by which users and maintainers look into the binding; nothing it prints has to be kept secret.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ConsoleCommandExtension.class)
public class WithingsCommand extends BindingCommand {

    private static final String DUMP = "dump";
    private static final String CHECK = "check";
    /** Somebody waits in front of the console; longer than an exchange with the cloud and a look at the address. */
    private static final int PATIENCE_SECONDS = 45;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    @Activate
    public WithingsCommand(@Reference ThingRegistry registry) {
        this(registry, Clock.systemUTC());
    }

    WithingsCommand(ThingRegistry registry, Clock clock) {
        super(WithingsBindingConstants.BINDING_ID, "Looks into the Withings binding, without any health value.",
                registry, clock);
    }

    @Override
    public List<String> getUsages() {
        return List.of(buildCommandUsage(STATUS, "tells how accounts, persons and devices are"),
                buildCommandUsage(DUMP + " <personUID>", "describes for a bug report what Withings sends"),
                buildCommandUsage(CHECK + " [<accountUID>]", "tries out credentials and public address now"));
    }

    @Override
    public void execute(String[] args, Console console) {
        String what = args.length == 0 ? "" : args[0];
        if (STATUS.equals(what) && args.length == 1) {
            StatusReport.of(things(), ages()).forEach(console::println);
        } else if (DUMP.equals(what) && args.length == 2) {
            dump(args[1], console);
        } else if (CHECK.equals(what) && args.length <= 2) {
            check(args.length == 2 ? args[1] : null, console);
        } else {
            printUsage(console);
        }
    }

    @Override
    protected List<String> words() {
        return List.of(STATUS, DUMP, CHECK);
    }

    @Override
    protected boolean takes(String word, Thing thing) {
        return DUMP.equals(word) && thing.getHandler() instanceof PersonHandler
                || CHECK.equals(word) && thing.getHandler() instanceof AccountHandler;
    }

    private void dump(String uid, Console console) {
        for (Thing thing : things()) {
            if (thing.getUID().getAsString().equals(uid) && thing.getHandler()instanceof PersonHandler handler) {
                Optional<Person> person = handler.person();
                if (person.isPresent()) {
                    console.println(GSON.toJson(PersonDump.of(person.get().data(),
                            person.get().session().map(session -> session.standing().report()).orElse(null),
                            Safe.status(thing), ages())));
                    return;
                }
            }
        }
        console.println("No person " + uid + " is in use.");
    }

    private void check(@Nullable String uid, Console console) {
        boolean found = false;
        for (Thing thing : things()) {
            if ((uid == null || uid.equals(thing.getUID().getAsString()))
                    && thing.getHandler()instanceof AccountHandler handler) {
                found = true;
                console.println(thing.getUID() + " " + Safe.status(thing));
                Optional<Account> account = handler.account();
                if (account.isPresent()) {
                    AccountCheck check = new AccountCheck(account.get(), handler.services());
                    console.println("  credentials: " + await(check.credentials()));
                    console.println("  public address: " + await(check.address()));
                }
            }
        }
        if (!found) {
            console.println(uid == null ? "No accounts." : "No account " + uid + ".");
        }
    }

    private static String await(CompletableFuture<String> result) {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } catch (ExecutionException | TimeoutException e) {
            return "no result within " + PATIENCE_SECONDS + " seconds";
        }
    }
}
