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
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.ComplexType;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A colour as hue in degrees, saturation in percent, brightness in percent; as a number it is its brightness.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HSBType extends PercentType implements ComplexType, State, Command {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL_CIRCLE = BigDecimal.valueOf(360);

    public static final String KEY_HUE = "h";
    public static final String KEY_SATURATION = "s";
    public static final String KEY_BRIGHTNESS = "b";

    public static final HSBType BLACK = new HSBType("0,0,0");
    public static final HSBType WHITE = new HSBType("0,0,100");
    public static final HSBType RED = new HSBType("0,100,100");
    public static final HSBType GREEN = new HSBType("120,100,100");
    public static final HSBType BLUE = new HSBType("240,100,100");

    protected BigDecimal hue;
    protected BigDecimal saturation;

    /** Black, for frameworks that need a constructor without arguments. */
    public HSBType() {
        this("0,0,0");
    }

    /**
     * @throws IllegalArgumentException if the hue is below 0, or 360 or above
     */
    public HSBType(DecimalType hue, PercentType saturation, PercentType brightness) {
        super(brightness.toBigDecimal());
        this.hue = checkedHue(hue.toBigDecimal());
        this.saturation = saturation.toBigDecimal();
    }

    /**
     * Reads {@code hue,saturation,brightness}.
     *
     * @throws IllegalArgumentException if there are not three numbers in range
     */
    public HSBType(String value) {
        super(part(value, 2));
        hue = checkedHue(part(value, 0));
        saturation = new PercentType(part(value, 1)).toBigDecimal();
    }

    private static BigDecimal part(String value, int index) {
        String[] parts = value.split(",");
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a colour of the form h,s,b: " + value);
        }
        return new BigDecimal(parts[index].trim());
    }

    private static BigDecimal checkedHue(BigDecimal hue) {
        if (hue.signum() < 0 || hue.compareTo(FULL_CIRCLE) >= 0) {
            throw new IllegalArgumentException("A hue lies between 0 and 360 (excluded), not " + hue.toPlainString());
        }
        return hue;
    }

    /**
     * Reads {@code hue,saturation,brightness}.
     *
     * @throws IllegalArgumentException if there are not three numbers in range
     */
    public static HSBType valueOf(String value) {
        return new HSBType(value);
    }

    public DecimalType getHue() {
        return new DecimalType(hue);
    }

    public PercentType getSaturation() {
        return new PercentType(saturation);
    }

    public PercentType getBrightness() {
        return new PercentType(value);
    }

    @Override
    public SortedMap<String, PrimitiveType> getConstituents() {
        return new TreeMap<>(
                Map.of(KEY_HUE, getHue(), KEY_SATURATION, getSaturation(), KEY_BRIGHTNESS, getBrightness()));
    }

    /** Formats hue, saturation, brightness in this order. */
    @Override
    public String format(String pattern) {
        return String.format(pattern, hue, saturation, value);
    }

    @Override
    public String toFullString() {
        return hue.toPlainString() + "," + saturation.toPlainString() + "," + value.toPlainString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof HSBType other && getHue().equals(other.getHue())
                && getSaturation().equals(other.getSaturation()) && getBrightness().equals(other.getBrightness());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getHue(), getSaturation(), getBrightness());
    }

    /** Only the brightness counts outside of colours. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        return target == null || target.isInstance(this) && target != PercentType.class ? defaultConversion(target)
                : target == PercentType.class ? target.cast(getBrightness()) : getBrightness().as(target);
    }
}
