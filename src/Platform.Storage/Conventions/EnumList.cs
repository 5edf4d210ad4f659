using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Storage.Conventions;

/// <summary>A list of enum members as a bit mask: member n is bit n, and the list reads back in the order of declaration.</summary>
internal sealed class EnumListConverter<TEnum>() : ValueConverter<IReadOnlyList<TEnum>, long>(
    list => EnumList.ToMask(list), mask => EnumList.FromMask<TEnum>(mask))
    where TEnum : struct, Enum;

/// <summary>Two lists are equal when they have the same members.</summary>
internal sealed class EnumListComparer<TEnum>() : ValueComparer<IReadOnlyList<TEnum>>(
    (left, right) => left == right || (left != null && right != null && EnumList.ToMask(left) == EnumList.ToMask(right)),
    list => EnumList.ToMask(list).GetHashCode(),
    list => list)
    where TEnum : struct, Enum;

internal static class EnumList
{
    public static long ToMask<TEnum>(IReadOnlyList<TEnum> list)
        where TEnum : struct, Enum
    {
        var mask = 0L;
        foreach (var member in list)
            mask |= 1L << Unsafe.BitCast<TEnum, int>(member);
        return mask;
    }

    public static IReadOnlyList<TEnum> FromMask<TEnum>(long mask)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Where(member => (mask >> Unsafe.BitCast<TEnum, int>(member) & 1) == 1)];
}
