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
package org.openhab.devhost.internal.item;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.measure.Quantity;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PlayPauseType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.RewindFastforwardType;
import org.openhab.core.library.types.StopMoveType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.types.UpDownType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.openhab.core.types.util.UnitUtils;

/**
 * What an item type accepts, in openHAB's order (the first type that fits a text wins).
 *
 * @param main the type without dimension, for example {@code Number}
 * @param dimension the dimension of {@code Number:<dimension>}, null without
 * @param states the accepted state classes
 * @param commands the accepted command classes
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record ItemKind(String main, @Nullable Class<? extends Quantity<?>> dimension, List<Class<? extends State>> states,
        List<Class<? extends Command>> commands) {

    static final String NUMBER = "Number";
    static final String STRING = "String";
    static final String DIMMER = "Dimmer";
    static final String GROUP = "Group";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private static final Map<String, ItemKind> KINDS = Map.ofEntries(
            kind("Color", List.of(HSBType.class, PercentType.class, OnOffType.class, UnDefType.class),
                    List.of(HSBType.class, PercentType.class, OnOffType.class, IncreaseDecreaseType.class,
                            RefreshType.class)),
            kind("Contact", List.of(OpenClosedType.class, UnDefType.class), List.of(RefreshType.class)),
            kind("DateTime", List.of(DateTimeType.class, UnDefType.class),
                    List.of(DateTimeType.class, RefreshType.class)),
            kind(DIMMER, List.of(PercentType.class, OnOffType.class, UnDefType.class),
                    List.of(PercentType.class, OnOffType.class, IncreaseDecreaseType.class, RefreshType.class)),
            kind("Image", List.of(RawType.class, UnDefType.class), List.of(RefreshType.class)),
            kind("Location", List.of(PointType.class, UnDefType.class), List.of(PointType.class, RefreshType.class)),
            kind(NUMBER, List.of(DecimalType.class, QuantityType.class, UnDefType.class),
                    List.of(DecimalType.class, QuantityType.class, RefreshType.class)),
            kind("Player", List.of(PlayPauseType.class, RewindFastforwardType.class, UnDefType.class),
                    List.of(PlayPauseType.class, RewindFastforwardType.class, NextPreviousType.class,
                            RefreshType.class)),
            kind("Rollershutter", List.of(PercentType.class, UpDownType.class, UnDefType.class),
                    List.of(PercentType.class, UpDownType.class, StopMoveType.class, RefreshType.class)),
            kind(STRING, List.of(UnDefType.class, StringType.class, DateTimeType.class),
                    List.of(StringType.class, RefreshType.class)),
            kind("Switch", List.of(OnOffType.class, UnDefType.class), List.of(OnOffType.class, RefreshType.class)),
            kind(GROUP, List.of(UnDefType.class), List.of()));

    private static Map.Entry<String, ItemKind> kind(String main, List<Class<? extends State>> states,
            List<Class<? extends Command>> commands) {
        return entry(main, new ItemKind(main, null, states, commands));
    }

    /**
     * The kind of an item type.
     *
     * @param type for example {@code Switch} or {@code Number:Mass}
     * @throws IllegalArgumentException when openHAB has no such type or dimension
     */
    static ItemKind of(String type) {
        int colon = type.indexOf(':');
        ItemKind kind = KINDS.get(colon < 0 ? type : type.substring(0, colon));
        if (kind == null || colon >= 0 && !NUMBER.equals(kind.main())) {
            throw new IllegalArgumentException("There is no item type '" + type + "'.");
        }
        if (colon < 0) {
            return kind;
        }
        Class<? extends Quantity<?>> dimension = UnitUtils.parseDimension(type.substring(colon + 1));
        if (dimension == null) {
            throw new IllegalArgumentException("There is no dimension '" + type.substring(colon + 1) + "'.");
        }
        return new ItemKind(NUMBER, dimension, kind.states(), kind.commands());
    }

    /** Whether openHAB allows this name for an item. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The command classes of a plain item type; null for other types, which means: anything. */
    static @Nullable List<Class<? extends Command>> commandsOf(String type) {
        ItemKind kind = KINDS.get(type);
        return kind == null ? null : kind.commands();
    }

    /** Whether a state is of an accepted class or a subclass of one. */
    boolean accepts(State state) {
        return states.stream().anyMatch(type -> type.isInstance(state));
    }

    /** Whether a command is of exactly an accepted class. */
    boolean acceptsCommand(Command command) {
        return commands.contains(command.getClass());
    }
}
