/** The words of commerce. */
export const commerce = {
  title: 'Bán hàng trên mạng',
}
