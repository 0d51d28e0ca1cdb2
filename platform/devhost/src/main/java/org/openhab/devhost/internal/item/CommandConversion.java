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

import java.util.List;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * Fits a command that an item got to the channel it is for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandConversion {

    private CommandConversion() {
    }

    /**
     * Strips the unit for a plain number channel, or adds the item's unit when item and channel share the dimension.
     *
     * @param channelType the item type that the channel accepts, null: any
     * @param itemType the item's type
     * @param unit the item's unit, null without
     * @return the command to use; the given one when nothing has to be done
     */
    static Command fixUnit(Command command, @Nullable String channelType, String itemType, @Nullable Unit<?> unit) {
        if (channelType == null) {
            return command;
        }
        if (ItemKind.NUMBER.equals(channelType) && command instanceof QuantityType<?> quantity) {
            return new DecimalType(quantity.toBigDecimal());
        }
        boolean sameDimension = channelType.contains(":") && channelType.equals(itemType);
        if (sameDimension && unit != null && command instanceof DecimalType decimal) {
            return new QuantityType<>(decimal.toBigDecimal(), unit);
        }
        return command;
    }

    /**
     * Whether openHAB finds the command, or something it can be converted to, acceptable for the channel. The handler
     * nevertheless gets the command as it is: so does openHAB 4.3 to 5.2.
     *
     * @param channelType the item type that the channel accepts, null: any
     */
    static boolean acceptable(Command command, @Nullable String channelType) {
        if (channelType == null || ItemKind.DIMMER.equals(channelType) && command instanceof HSBType) {
            return true;
        }
        List<Class<? extends Command>> accepted = ItemKind.commandsOf(channelType);
        if (accepted == null || accepted.contains(command.getClass())) {
            return true;
        }
        if (!(command instanceof PercentType percent)) {
            return false;
        }
        State state = percent;
        return accepted.contains(PercentType.class) && state.as(PercentType.class) != null
                || accepted.contains(OnOffType.class) && state.as(OnOffType.class) != null;
    }
}
