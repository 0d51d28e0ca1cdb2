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
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.ActionOutputs;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The actions of a car for rules and for the page of the thing. Lists are among the returned values for scripts, but
 * not among the declared outputs, because openHAB hands on simple values only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ThingActionsScope(name = "connecteddrive")
@Component(scope = ServiceScope.PROTOTYPE, service = VehicleActions.class)
public class VehicleActions implements ThingActions {

    private static final String BOOLEAN = "java.lang.Boolean";
    private static final String INTEGER = "java.lang.Integer";
    private static final String STRING = "java.lang.String";
    private static final String ACCEPTED_LABEL = "@text/action.accepted.label";
    private static final String STATE_LABEL = "@text/action.state.label";
    private static final String MESSAGE_LABEL = "@text/action.message.label";
    private static final String COUNT_LABEL = "@text/action.found.label";
    private static final String TEXT_LABEL = "@text/action.text.label";
    private static final String JSON_LABEL = "@text/action.json.label";

    private @Nullable VehicleHandler handler;
    private @Nullable CarActions actions;

    @Override
    public void setThingHandler(ThingHandler thingHandler) {
        VehicleHandler vehicle = (VehicleHandler) thingHandler;
        handler = vehicle;
        actions = new CarActions(vehicle::vehicle, vehicle.services().translator(),
                vehicle.services().zone().getTimeZone(), CarActions.PATIENCE);
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    @RuleAction(label = "@text/action.send-command.label", description = "@text/action.send-command.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> sendCommand(
            @ActionInput(name = "command", label = "@text/action.command.label", description = "@text/action.command.description", required = true) @Nullable String command) {
        return actions().command(remote -> remote.send(command == null ? "" : command)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> sendCommand(ThingActions actions, @Nullable String command) {
        return ((VehicleActions) actions).sendCommand(command);
    }

    @RuleAction(label = "@text/action.lock.label", description = "@text/action.lock.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> lock() {
        return actions().command(remote -> remote.send(RemoteCommand.DOOR_LOCK)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> lock(ThingActions actions) {
        return ((VehicleActions) actions).lock();
    }

    @RuleAction(label = "@text/action.unlock.label", description = "@text/action.unlock.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> unlock() {
        return actions().command(remote -> remote.send(RemoteCommand.DOOR_UNLOCK)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> unlock(ThingActions actions) {
        return ((VehicleActions) actions).unlock();
    }

    @RuleAction(label = "@text/action.flash-lights.label", description = "@text/action.flash-lights.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> flashLights() {
        return actions().command(remote -> remote.send(RemoteCommand.LIGHT_FLASH)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> flashLights(ThingActions actions) {
        return ((VehicleActions) actions).flashLights();
    }

    @RuleAction(label = "@text/action.blow-horn.label", description = "@text/action.blow-horn.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> blowHorn() {
        return actions().command(remote -> remote.send(RemoteCommand.HORN_BLOW)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> blowHorn(ThingActions actions) {
        return ((VehicleActions) actions).blowHorn();
    }

    @RuleAction(label = "@text/action.find-vehicle.label", description = "@text/action.find-vehicle.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> findVehicle() {
        return actions().command(remote -> remote.send(RemoteCommand.VEHICLE_FINDER)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> findVehicle(ThingActions actions) {
        return ((VehicleActions) actions).findVehicle();
    }

    @RuleAction(label = "@text/action.start-climate.label", description = "@text/action.start-climate.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> startClimate() {
        return actions().command(remote -> remote.send(RemoteCommand.CLIMATE_NOW_START)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> startClimate(ThingActions actions) {
        return ((VehicleActions) actions).startClimate();
    }

    @RuleAction(label = "@text/action.stop-climate.label", description = "@text/action.stop-climate.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> stopClimate() {
        return actions().command(remote -> remote.send(RemoteCommand.CLIMATE_NOW_STOP)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> stopClimate(ThingActions actions) {
        return ((VehicleActions) actions).stopClimate();
    }

    @RuleAction(label = "@text/action.start-charging.label", description = "@text/action.start-charging.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> startCharging() {
        return actions().command(remote -> remote.send(RemoteCommand.START_CHARGING)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> startCharging(ThingActions actions) {
        return ((VehicleActions) actions).startCharging();
    }

    @RuleAction(label = "@text/action.stop-charging.label", description = "@text/action.stop-charging.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> stopCharging() {
        return actions().command(remote -> remote.send(RemoteCommand.STOP_CHARGING)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> stopCharging(ThingActions actions) {
        return ((VehicleActions) actions).stopCharging();
    }

    @RuleAction(label = "@text/action.send-poi.label", description = "@text/action.send-poi.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> sendPoi(
            @ActionInput(name = "name", label = "@text/action.name.label", description = "@text/action.name.description", required = true) @Nullable String name,
            @ActionInput(name = "latitude", label = "@text/action.latitude.label", description = "@text/action.latitude.description", required = true) double latitude,
            @ActionInput(name = "longitude", label = "@text/action.longitude.label", description = "@text/action.longitude.description", required = true) double longitude,
            @ActionInput(name = "address", label = "@text/action.address.label", description = "@text/action.address.description") @Nullable String address) {
        return actions().sendPoi(name, latitude, longitude, address).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> sendPoi(ThingActions actions, @Nullable String name, double latitude,
            double longitude, @Nullable String address) {
        return ((VehicleActions) actions).sendPoi(name, latitude, longitude, address);
    }

    @RuleAction(label = "@text/action.set-charging-target.label", description = "@text/action.set-charging-target.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> setChargingTarget(
            @ActionInput(name = "percent", label = "@text/action.percent.label", description = "@text/action.percent.description", required = true) int percent) {
        return actions().command(remote -> remote.chargingSettings(BigDecimal.valueOf(percent), null)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> setChargingTarget(ThingActions actions, int percent) {
        return ((VehicleActions) actions).setChargingTarget(percent);
    }

    @RuleAction(label = "@text/action.set-ac-limit.label", description = "@text/action.set-ac-limit.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> setAcLimit(
            @ActionInput(name = "ampere", label = "@text/action.ampere.label", description = "@text/action.ampere.description", required = true) int ampere) {
        return actions().command(remote -> remote.chargingSettings(null, BigDecimal.valueOf(ampere))).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> setAcLimit(ThingActions actions, int ampere) {
        return ((VehicleActions) actions).setAcLimit(ampere);
    }

    @RuleAction(label = "@text/action.set-charging-profile.label", description = "@text/action.set-charging-profile.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> setChargingProfile(
            @ActionInput(name = "mode", label = "@text/action.mode.label", description = "@text/action.mode.description") @Nullable String mode,
            @ActionInput(name = "climate", label = "@text/action.climate.label", description = "@text/action.climate.description") @Nullable Boolean climate,
            @ActionInput(name = "windowStart", label = "@text/action.window-start.label", description = "@text/action.window-start.description") @Nullable LocalTime windowStart,
            @ActionInput(name = "windowEnd", label = "@text/action.window-end.label", description = "@text/action.window-end.description") @Nullable LocalTime windowEnd) {
        return actions().setProfile(mode, climate, windowStart, windowEnd).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> setChargingProfile(ThingActions actions, @Nullable String mode,
            @Nullable Boolean climate, @Nullable LocalTime windowStart, @Nullable LocalTime windowEnd) {
        return ((VehicleActions) actions).setChargingProfile(mode, climate, windowStart, windowEnd);
    }

    @RuleAction(label = "@text/action.set-departure-timer.label", description = "@text/action.set-departure-timer.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> setDepartureTimer(
            @ActionInput(name = "timer", label = "@text/action.timer.label", description = "@text/action.timer.description", required = true) int timer,
            @ActionInput(name = "enabled", label = "@text/action.enabled.label", description = "@text/action.enabled.description") @Nullable Boolean enabled,
            @ActionInput(name = "time", label = "@text/action.time.label", description = "@text/action.time.description") @Nullable LocalTime time,
            @ActionInput(name = "days", label = "@text/action.days.label", description = "@text/action.days.description") @Nullable String days) {
        return actions().setTimer(timer, enabled, time, days).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> setDepartureTimer(ThingActions actions, int timer, @Nullable Boolean enabled,
            @Nullable LocalTime time, @Nullable String days) {
        return ((VehicleActions) actions).setDepartureTimer(timer, enabled, time, days);
    }

    @RuleAction(label = "@text/action.refresh.label", description = "@text/action.refresh.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> refresh() {
        return actions().refresh(Part.STATE).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> refresh(ThingActions actions) {
        return ((VehicleActions) actions).refresh();
    }

    @RuleAction(label = "@text/action.refresh-charging.label", description = "@text/action.refresh-charging.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.STATE, type = STRING, label = STATE_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> refreshCharging() {
        return actions().refresh(Part.CHARGING).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> refreshCharging(ThingActions actions) {
        return ((VehicleActions) actions).refreshCharging();
    }

    @RuleAction(label = "@text/action.trips.label", description = "@text/action.trips.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> trips(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return actions().list("trips", Attribute.TRIPS, lists -> lists.trips(count)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> trips(ThingActions actions, int count) {
        return ((VehicleActions) actions).trips(count);
    }

    @RuleAction(label = "@text/action.charging-sessions.label", description = "@text/action.charging-sessions.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> chargingSessions(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return actions().list("sessions", Attribute.SESSIONS, lists -> lists.sessions(count)).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> chargingSessions(ThingActions actions, int count) {
        return ((VehicleActions) actions).chargingSessions(count);
    }

    @RuleAction(label = "@text/action.tires.label", description = "@text/action.tires.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> tires() {
        return actions().list("tires", Attribute.TIRES, CarLists::tires).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> tires(ThingActions actions) {
        return ((VehicleActions) actions).tires();
    }

    @RuleAction(label = "@text/action.charging-places.label", description = "@text/action.charging-places.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> chargingPlaces() {
        return actions().list("places", Attribute.LOCATION_SETTINGS, CarLists::places).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> chargingPlaces(ThingActions actions) {
        return ((VehicleActions) actions).chargingPlaces();
    }

    @RuleAction(label = "@text/action.coverage.label", description = "@text/action.coverage.description")
    @ActionOutputs({ @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> coverage() {
        return actions().coverage(Objects.requireNonNull(handler).coverage());
    }

    /** For rules in DSL. */
    public static Map<String, Object> coverage(ThingActions actions) {
        return ((VehicleActions) actions).coverage();
    }

    @RuleAction(label = "@text/action.raw-data.label", description = "@text/action.raw-data.description")
    @ActionOutputs({ @ActionOutput(name = "json", type = STRING, label = JSON_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> rawData() {
        return actions().rawData();
    }

    /** For rules in DSL. */
    public static Map<String, Object> rawData(ThingActions actions) {
        return ((VehicleActions) actions).rawData();
    }

    private CarActions actions() {
        return Objects.requireNonNull(actions);
    }
}
