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
package org.openhab.binding.withings.internal.action;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.handler.PersonHandler;
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
 * The actions of a person for rules and for the page of the thing. Lists are among the returned values for scripts, but
 * not among the declared outputs, because openHAB hands on simple values only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ThingActionsScope(name = "withings")
@Component(scope = ServiceScope.PROTOTYPE, service = WithingsActions.class)
public class WithingsActions implements ThingActions {

    private static final String BOOLEAN = "java.lang.Boolean";
    private static final String INTEGER = "java.lang.Integer";
    private static final String STRING = "java.lang.String";
    private static final String ACCEPTED_LABEL = "@text/action.accepted.label";
    private static final String MESSAGE_LABEL = "@text/action.message.label";
    private static final String COUNT_LABEL = "@text/action.found.label";
    private static final String TEXT_LABEL = "@text/action.text.label";

    private @Nullable PersonHandler handler;
    private @Nullable PersonActions actions;

    @Override
    public void setThingHandler(ThingHandler thingHandler) {
        PersonHandler person = (PersonHandler) thingHandler;
        handler = person;
        actions = new PersonActions(person::person, person.services().push().words(), person.services().clock(),
                PersonActions.PATIENCE);
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    @RuleAction(label = "@text/action.import-history.label", description = "@text/action.import-history.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> importHistory(
            @ActionInput(name = "from", label = "@text/action.from.label", description = "@text/action.from.description", required = true) @Nullable LocalDate from,
            @ActionInput(name = "to", label = "@text/action.to.label", description = "@text/action.to.description", required = true) @Nullable LocalDate to) {
        return actions().importHistory(from, to).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> importHistory(ThingActions actions, @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return ((WithingsActions) actions).importHistory(from, to);
    }

    @RuleAction(label = "@text/action.confirm-measurement.label", description = "@text/action.confirm-measurement.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> confirmMeasurement(
            @ActionInput(name = "groupId", label = "@text/action.group.label", description = "@text/action.group.description", required = true) long groupId,
            @ActionInput(name = "mine", label = "@text/action.mine.label", description = "@text/action.mine.description", required = true, defaultValue = "true") boolean mine) {
        return actions().confirm(groupId, mine).outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> confirmMeasurement(ThingActions actions, long groupId, boolean mine) {
        return ((WithingsActions) actions).confirmMeasurement(groupId, mine);
    }

    @RuleAction(label = "@text/action.refresh.label", description = "@text/action.refresh.description")
    @ActionOutputs({ @ActionOutput(name = Reply.ACCEPTED, type = BOOLEAN, label = ACCEPTED_LABEL),
            @ActionOutput(name = Reply.MESSAGE, type = STRING, label = MESSAGE_LABEL) })
    public Map<String, Object> refresh() {
        return actions().refresh().outputs();
    }

    /** For rules in DSL. */
    public static Map<String, Object> refresh(ThingActions actions) {
        return ((WithingsActions) actions).refresh();
    }

    @RuleAction(label = "@text/action.unconfirmed.label", description = "@text/action.unconfirmed.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL) })
    public Map<String, Object> unconfirmedMeasurements() {
        return Listing.outputs("measurements", actions().list(PersonLists::measurements));
    }

    /** For rules in DSL. */
    public static Map<String, Object> unconfirmedMeasurements(ThingActions actions) {
        return ((WithingsActions) actions).unconfirmedMeasurements();
    }

    @RuleAction(label = "@text/action.workouts.label", description = "@text/action.workouts.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL) })
    public Map<String, Object> workouts(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return Listing.outputs("workouts", actions().list(lists -> lists.workouts(count)));
    }

    /** For rules in DSL. */
    public static Map<String, Object> workouts(ThingActions actions, int count) {
        return ((WithingsActions) actions).workouts(count);
    }

    @RuleAction(label = "@text/action.ecgs.label", description = "@text/action.ecgs.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL) })
    public Map<String, Object> ecgs(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return Listing.outputs("ecgs", actions().list(lists -> lists.ecgs(count)));
    }

    /** For rules in DSL. */
    public static Map<String, Object> ecgs(ThingActions actions, int count) {
        return ((WithingsActions) actions).ecgs(count);
    }

    @RuleAction(label = "@text/action.nights.label", description = "@text/action.nights.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL) })
    public Map<String, Object> nights(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return Listing.outputs("nights", actions().list(lists -> lists.nights(count)));
    }

    /** For rules in DSL. */
    public static Map<String, Object> nights(ThingActions actions, int count) {
        return ((WithingsActions) actions).nights(count);
    }

    @RuleAction(label = "@text/action.naps.label", description = "@text/action.naps.description")
    @ActionOutputs({ @ActionOutput(name = Listing.COUNT, type = INTEGER, label = COUNT_LABEL),
            @ActionOutput(name = Listing.TEXT, type = STRING, label = TEXT_LABEL) })
    public Map<String, Object> naps(
            @ActionInput(name = "count", label = "@text/action.count.label", description = "@text/action.count.description", defaultValue = "10") int count) {
        return Listing.outputs("naps", actions().list(lists -> lists.naps(count)));
    }

    /** For rules in DSL. */
    public static Map<String, Object> naps(ThingActions actions, int count) {
        return ((WithingsActions) actions).naps(count);
    }

    private PersonActions actions() {
        return Objects.requireNonNull(actions);
    }
}
