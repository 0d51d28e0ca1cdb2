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
package org.openhab.binding.connecteddrive.internal.action;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.car.Failure;
import org.openhab.binding.connecteddrive.internal.car.Remote;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.handler.Translator;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile.Timer;

/**
 * What rules can make the thing of a car do. Nothing throws: the replies say what is wrong.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarActions {

    /** What a rule can spare for an answer; the command itself goes on afterwards. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Optional<Vehicle>> car;
    private final Translator translator;
    private final ZoneId zone;
    private final Duration patience;

    /**
     * @param car the car, empty while the thing is not in use
     * @param translator puts replies into words
     * @param zone where times are told
     * @param patience how long a rule waits at most
     */
    CarActions(Supplier<Optional<Vehicle>> car, Translator translator, ZoneId zone, Duration patience) {
        this.car = car;
        this.translator = translator;
        this.zone = zone;
        this.patience = patience;
    }

    /** Tells the car something from afar. */
    Reply command(Function<Remote, CompletableFuture<CommandProgress>> order) {
        Optional<Vehicle> present = car.get();
        if (present.isEmpty()) {
            return reply(State.ERROR, "action.not-in-use");
        }
        return await(order.apply(present.get().remote()).thenApply(this::told));
    }

    /** Sends a place to the navigation. */
    Reply sendPoi(@Nullable String name, double latitude, double longitude, @Nullable String address) {
        if (Double.isNaN(latitude) || Double.isInfinite(latitude) || Double.isNaN(longitude)
                || Double.isInfinite(longitude)) {
            return reply(State.ERROR, "command.poi-invalid");
        }
        return command(remote -> remote.sendPoi(new Poi(name == null ? "" : name, BigDecimal.valueOf(latitude),
                BigDecimal.valueOf(longitude), address == null ? "" : address)));
    }

    /** Sets what is not {@code null} of the charging profile. */
    Reply setProfile(@Nullable String mode, @Nullable Boolean climate, @Nullable LocalTime start,
            @Nullable LocalTime end) {
        if ((mode == null || mode.isBlank()) && climate == null && start == null && end == null) {
            return reply(State.ERROR, "action.nothing-to-change");
        }
        return command(remote -> remote.changeProfile(old -> {
            ChargeProfile changed = mode == null || mode.isBlank() ? old : old.withMode(mode.strip());
            changed = climate == null ? changed : changed.withClimate(climate);
            return Optional.of(changed.withWindow(start == null ? changed.windowStart() : start,
                    end == null ? changed.windowEnd() : end));
        }));
    }

    /** Sets what is not {@code null} of a departure timer. */
    Reply setTimer(int number, @Nullable Boolean enabled, @Nullable LocalTime time, @Nullable String days) {
        if (enabled == null && time == null && days == null) {
            return reply(State.ERROR, "action.nothing-to-change");
        }
        Optional<Set<DayOfWeek>> wanted = Weekdays.of(days == null ? "" : days);
        if (wanted.isEmpty()) {
            return reply(State.ERROR, "action.days.unknown");
        }
        return command(remote -> remote.changeProfile(
                old -> old.withTimer(number, timer -> new Timer(number, enabled == null ? timer.enabled() : enabled,
                        time == null ? timer.time() : time, days == null ? timer.days() : wanted.get()))));
    }

    /** Reads a part of the car now, as far as the budget allows. */
    Reply refresh(Part part) {
        Optional<Vehicle> present = car.get();
        if (present.isEmpty()) {
            return reply(State.ERROR, "action.not-in-use");
        }
        return await(present.get().refresh(part)
                .handle((nothing, failure) -> failure == null ? reply(State.EXECUTED, "action.refresh.done")
                        : new Reply(State.ERROR, translator.words(Failure.text(failure)))));
    }

    /**
     * A list of what is known about the car.
     *
     * @param name what it is called among the outputs
     * @param attribute what holds it
     */
    Listing list(String name, Attribute attribute, Function<CarLists, List<Map<String, Object>>> wish) {
        Optional<Vehicle> present = car.get();
        if (present.isEmpty()) {
            return new Listing(name, List.of(), text("action.not-in-use"));
        }
        List<Map<String, Object>> found = wish.apply(new CarLists(present.get().data(), zone));
        return new Listing(name, found, found.isEmpty() ? text(whyEmpty(present.get(), attribute)) : "");
    }

    /** The last answers of the cloud, fit for bug reports. */
    Map<String, Object> rawData() {
        Optional<Vehicle> present = car.get();
        boolean isKnown = present.isPresent() && !present.get().rawAnswers().isEmpty();
        return Map.of("json", isKnown ? present.get().rawAnswers().anonymized() : "", Reply.MESSAGE,
                isKnown ? "" : text(present.isEmpty() ? "action.not-in-use" : "action.raw.none"));
    }

    /** Why the car has data or has none. */
    Map<String, Object> coverage(Optional<Coverage> known) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        known.ifPresent(coverage -> {
            outputs.put("asked", sorted(coverage.asked()));
            outputs.put("delivered", sorted(coverage.delivered()));
            outputs.put("silent", sorted(coverage.silent()));
            outputs.put("streamed", sorted(coverage.streamed()));
            outputs.put("notStreamed", sorted(coverage.notStreamed()));
            outputs.put("unknown", sorted(coverage.unknown()));
        });
        outputs.put(Listing.TEXT, known.map(coverage -> String.join("\n", coverage.lines(this::text))).orElse(""));
        outputs.put(Reply.MESSAGE, known.isPresent() ? "" : text("action.coverage.none"));
        return outputs;
    }

    private Reply told(CommandProgress end) {
        if (!end.text().isEmpty()) {
            return new Reply(end.state(), end.text());
        }
        return switch (end.state()) {
            case EXECUTED -> reply(State.EXECUTED, "action.command.executed");
            case IGNORED -> reply(State.IGNORED, "action.command.ignored");
            case TIMEOUT -> reply(State.TIMEOUT, "command.timeout");
            default -> reply(end.state(), "command.no-reason");
        };
    }

    private Reply await(CompletableFuture<Reply> reply) {
        try {
            return reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return reply(State.PENDING, "action.under-way");
        } catch (ExecutionException e) {
            return new Reply(State.ERROR, translator.words(Failure.text(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return reply(State.PENDING, "action.under-way");
        }
    }

    private static String whyEmpty(Vehicle car, Attribute attribute) {
        boolean cannot = attribute != Attribute.TRIPS && car.source()
                .filter(source -> !source.deliverable(car.facts().driveTrain()).contains(attribute)).isPresent();
        return cannot ? "action.list.not-delivered" : "action.list.nothing-yet";
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    private Reply reply(State state, String key) {
        return new Reply(state, text(key));
    }

    private String text(String key) {
        return translator.text(key, List.of());
    }
}
